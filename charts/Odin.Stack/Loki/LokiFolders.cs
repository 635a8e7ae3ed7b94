namespace Odin.Stack;

/// <summary>The folders of Loki's container.</summary>
public static class LokiFolders
{
    /// <summary>What is kept over restarts.</summary>
    public const string Data = "/var/loki";

    /// <summary>Chunks of logs and the index, when they are kept on the volume.</summary>
    public const string Chunks = Data + "/chunks";

    /// <summary>Logs that are not in a chunk yet.</summary>
    public const string Wal = Data + "/wal";

    /// <summary>The index that is being written.</summary>
    public const string Index = Data + "/tsdb-index";

    /// <summary>The index as it was read from the storage.</summary>
    public const string IndexCache = Data + "/tsdb-cache";

    /// <summary>What the compactor works on: marks of what is to be deleted must outlive a restart.</summary>
    public const string Compactor = Data + "/compactor";

    /// <summary>Rules of the ruler, a folder for each tenant.</summary>
    public const string Rules = "/etc/loki-rules";

    /// <summary>The configuration.</summary>
    public const string Config = "/etc/loki";

    /// <summary>What may be lost at any time.</summary>
    public const string Temporary = "/tmp";

    /// <summary>Rules as the ruler has read them.</summary>
    public const string RulesRead = Temporary + "/rules";
}
