namespace Odin.Stack;

/// <summary>Tempo's <c>overrides</c>.</summary>
[SnakeCase]
public sealed record TempoConfigOverrides
{
    /// <summary><c>defaults</c>: what holds for every tenant.</summary>
    public required TempoConfigDefaults Defaults { get; init; }
}

/// <summary>Tempo's <c>overrides.defaults</c>.</summary>
[SnakeCase]
public sealed record TempoConfigDefaults
{
    /// <summary><c>ingestion</c>: how much is taken in.</summary>
    public required TempoConfigIngestion Ingestion { get; init; }

    /// <summary><c>global</c>: limits in every part of Tempo.</summary>
    public required TempoConfigGlobal Global { get; init; }

    /// <summary><c>metrics_generator</c>: what metrics are made.</summary>
    public TempoConfigGeneratorOverrides? MetricsGenerator { get; init; }
}

/// <summary>Tempo's <c>overrides.defaults.ingestion</c>.</summary>
[SnakeCase]
public sealed record TempoConfigIngestion
{
    /// <summary><c>rate_limit_bytes</c>: bytes of spans a second.</summary>
    public required long RateLimitBytes { get; init; }

    /// <summary><c>burst_size_bytes</c>: bytes of spans at once.</summary>
    public required long BurstSizeBytes { get; init; }

    /// <summary><c>max_traces_per_user</c>: traces that are being written, for a tenant.</summary>
    public required long MaxTracesPerUser { get; init; }
}

/// <summary>Tempo's <c>overrides.defaults.global</c>.</summary>
[SnakeCase]
public sealed record TempoConfigGlobal
{
    /// <summary><c>max_bytes_per_trace</c>: bytes of one trace.</summary>
    public required long MaxBytesPerTrace { get; init; }
}

/// <summary>Tempo's <c>overrides.defaults.metrics_generator</c>.</summary>
[SnakeCase]
public sealed record TempoConfigGeneratorOverrides
{
    /// <summary><c>processors</c>: the processors that run.</summary>
    public required IReadOnlyList<TempoProcessor> Processors { get; init; }
}
