namespace Odin.Stack;

/// <summary>What a component of a collector is.</summary>
public enum CollectorKind
{
    /// <summary>Takes data in.</summary>
    Receiver,

    /// <summary>Changes data on its way.</summary>
    Processor,

    /// <summary>Sends data on.</summary>
    Exporter,

    /// <summary>Ends one pipeline and begins another.</summary>
    Connector,

    /// <summary>Belongs to no pipeline.</summary>
    Extension,
}
