namespace Odin.Stack;

/// <summary>Loki's <c>limits_config</c>.</summary>
[SnakeCase]
public sealed record LokiConfigLimits
{
    /// <summary><c>retention_period</c>: how long logs are kept.</summary>
    public required string RetentionPeriod { get; init; }

    /// <summary><c>retention_stream</c>: streams that are kept for another time.</summary>
    public IReadOnlyList<LokiConfigStreamRetention>? RetentionStream { get; init; }

    /// <summary><c>otlp_config</c>: what becomes of attributes.</summary>
    public required LokiConfigOtlp OtlpConfig { get; init; }

    /// <summary><c>allow_structured_metadata</c>: whether lines have metadata beside their labels.</summary>
    public bool AllowStructuredMetadata { get; init; } = true;

    /// <summary><c>max_structured_metadata_size</c>: bytes of it a line.</summary>
    public required string MaxStructuredMetadataSize { get; init; }

    /// <summary><c>discover_log_levels</c>: whether the level of a line is found in it.</summary>
    public bool DiscoverLogLevels { get; init; } = true;

    /// <summary><c>volume_enabled</c>: whether Grafana may ask how much there is.</summary>
    public bool VolumeEnabled { get; init; } = true;

    /// <summary><c>ingestion_rate_mb</c>: megabytes a second.</summary>
    public required int IngestionRateMb { get; init; }

    /// <summary><c>ingestion_burst_size_mb</c>: megabytes at once.</summary>
    public required int IngestionBurstSizeMb { get; init; }

    /// <summary><c>per_stream_rate_limit</c>: bytes a second of a stream.</summary>
    public required string PerStreamRateLimit { get; init; }

    /// <summary><c>per_stream_rate_limit_burst</c>: bytes at once of a stream.</summary>
    public required string PerStreamRateLimitBurst { get; init; }

    /// <summary><c>max_global_streams_per_user</c>: streams of a tenant.</summary>
    public required int MaxGlobalStreamsPerUser { get; init; }

    /// <summary><c>max_line_size</c>: bytes of a line.</summary>
    public required string MaxLineSize { get; init; }

    /// <summary><c>max_line_size_truncate</c>: whether longer lines are cut off instead of refused.</summary>
    public bool MaxLineSizeTruncate { get; init; } = true;

    /// <summary><c>reject_old_samples_max_age</c>: how old a line may be when it comes in.</summary>
    public required string RejectOldSamplesMaxAge { get; init; }

    /// <summary><c>query_timeout</c>: how long a query may take.</summary>
    public required string QueryTimeout { get; init; }

    /// <summary><c>max_query_length</c>: the longest time that a query may look at.</summary>
    public required string MaxQueryLength { get; init; }

    /// <summary><c>max_query_series</c>: series of a result.</summary>
    public required int MaxQuerySeries { get; init; }

    /// <summary><c>max_entries_limit_per_query</c>: lines of a result.</summary>
    public required int MaxEntriesLimitPerQuery { get; init; }

    /// <summary><c>max_query_parallelism</c>: parts of a query that are worked on at a time.</summary>
    public required int MaxQueryParallelism { get; init; }
}

/// <summary>One of Loki's <c>limits_config.retention_stream</c>.</summary>
[SnakeCase]
public sealed record LokiConfigStreamRetention
{
    /// <summary><c>selector</c>: which streams.</summary>
    public required string Selector { get; init; }

    /// <summary><c>priority</c>: which goes first.</summary>
    public required int Priority { get; init; }

    /// <summary><c>period</c>: how long they are kept.</summary>
    public required string Period { get; init; }
}

/// <summary>Loki's <c>limits_config.otlp_config</c>.</summary>
[SnakeCase]
public sealed record LokiConfigOtlp
{
    /// <summary><c>resource_attributes</c>: what becomes of the attributes of resources.</summary>
    public required LokiConfigResourceAttributes ResourceAttributes { get; init; }
}

/// <summary>Loki's <c>limits_config.otlp_config.resource_attributes</c>.</summary>
[SnakeCase]
public sealed record LokiConfigResourceAttributes
{
    /// <summary><c>ignore_defaults</c>: whether Loki's own list of index labels, with the names of pods in it, is left aside.</summary>
    public bool IgnoreDefaults { get; init; } = true;

    /// <summary><c>attributes_config</c>: what becomes of some attributes; the others are structured metadata.</summary>
    public required IReadOnlyList<LokiConfigAttributes> AttributesConfig { get; init; }
}

/// <summary>One of Loki's <c>attributes_config</c>.</summary>
[SnakeCase]
public sealed record LokiConfigAttributes
{
    /// <summary><c>action</c>: what becomes of them.</summary>
    public string Action { get; init; } = "index_label";

    /// <summary><c>attributes</c>: their names.</summary>
    public required IReadOnlyList<string> Attributes { get; init; }
}
