namespace Odin.Stack;

/// <summary>When the connection to the mail server is encrypted.</summary>
public enum GrafanaStartTls
{
    /// <summary>When the server can.</summary>
    OpportunisticStartTLS,

    /// <summary>Always.</summary>
    MandatoryStartTLS,

    /// <summary>Never.</summary>
    NoStartTLS,
}
