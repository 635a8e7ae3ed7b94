namespace Odin.Stack;

/// <summary>Tempo's <c>backend_scheduler</c>.</summary>
[SnakeCase]
public sealed record TempoConfigBackendScheduler
{
    /// <summary><c>provider</c>: what finds the work.</summary>
    public required TempoConfigProvider Provider { get; init; }
}

/// <summary>Tempo's <c>backend_scheduler.provider</c>.</summary>
[SnakeCase]
public sealed record TempoConfigProvider
{
    /// <summary><c>compaction</c>: finds blocks to compact.</summary>
    public required TempoConfigCompactionProvider Compaction { get; init; }
}

/// <summary>Tempo's <c>backend_scheduler.provider.compaction</c>.</summary>
[SnakeCase]
public sealed record TempoConfigCompactionProvider
{
    /// <summary><c>compaction</c>: which blocks are compacted.</summary>
    public required TempoConfigCompaction Compaction { get; init; }
}

/// <summary>Tempo's <c>backend_worker</c>.</summary>
[SnakeCase]
public sealed record TempoConfigBackendWorker
{
    /// <summary><c>compaction</c>: which blocks are compacted, and which are deleted.</summary>
    public required TempoConfigCompaction Compaction { get; init; }
}

/// <summary>Tempo's <c>compaction</c>, of the scheduler and of the worker alike. Only the worker deletes.</summary>
[SnakeCase]
public sealed record TempoConfigCompaction
{
    /// <summary><c>block_retention</c>: how long traces are kept.</summary>
    public required string BlockRetention { get; init; }
}
