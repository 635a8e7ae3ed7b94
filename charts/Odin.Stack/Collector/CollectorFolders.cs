namespace Odin.Stack;

/// <summary>The folders of the collector's container.</summary>
public static class CollectorFolders
{
    /// <summary>The configuration.</summary>
    public const string Config = "/etc/otelcol";

    /// <summary>The logs of the pods of the node, where the node has them too.</summary>
    public const string Logs = "/var/log/pods";

    /// <summary>How far each file was read, and what waits to be sent.</summary>
    public const string Checkpoints = "/var/lib/otelcol";
}
