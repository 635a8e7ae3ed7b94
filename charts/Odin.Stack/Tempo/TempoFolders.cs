namespace Odin.Stack;

/// <summary>The folders of Tempo's container.</summary>
public static class TempoFolders
{
    /// <summary>What is kept over restarts.</summary>
    public const string Data = "/var/tempo";

    /// <summary>Traces that are not in a block yet.</summary>
    public const string Wal = Data + "/wal";

    /// <summary>Blocks, when they are kept on the volume.</summary>
    public const string Blocks = Data + "/blocks";

    /// <summary>Series that are not sent yet.</summary>
    public const string Generator = Data + "/generator/wal";

    /// <summary>The configuration.</summary>
    public const string Config = "/etc/tempo";

    /// <summary>User name and password for remote write.</summary>
    public const string RemoteWriteSecret = "/etc/tempo-remote-write";

    /// <summary>What may be lost at any time.</summary>
    public const string Temporary = "/tmp";
}
