namespace Odin.Stack;

/// <summary>Loki's <c>ingester</c>.</summary>
[SnakeCase]
public sealed record LokiConfigIngester
{
    /// <summary><c>chunk_encoding</c>: how chunks are compressed.</summary>
    public string ChunkEncoding { get; init; } = "snappy";

    /// <summary><c>wal</c>: what has come in and is not in a chunk yet.</summary>
    public required LokiConfigWal Wal { get; init; }
}

/// <summary>Loki's <c>ingester.wal</c>.</summary>
[SnakeCase]
public sealed record LokiConfigWal
{
    /// <summary><c>dir</c>: its folder.</summary>
    public string Dir { get; init; } = LokiFolders.Wal;

    /// <summary><c>flush_on_shutdown</c>: whether chunks are stored before the pod ends.</summary>
    public bool FlushOnShutdown { get; init; } = true;

    /// <summary><c>replay_memory_ceiling</c>: memory that reading it may take.</summary>
    public required string ReplayMemoryCeiling { get; init; }
}
