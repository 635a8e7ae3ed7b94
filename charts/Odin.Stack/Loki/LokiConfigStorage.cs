namespace Odin.Stack;

/// <summary>Loki's <c>schema_config</c>.</summary>
[SnakeCase]
public sealed record LokiConfigSchemas
{
    /// <summary><c>configs</c>: the form of what is stored, from a day on.</summary>
    public required IReadOnlyList<LokiConfigSchema> Configs { get; init; }
}

/// <summary>One of Loki's <c>schema_config.configs</c>. A volume that has logs keeps its own: a change of what is there makes them unreadable.</summary>
[SnakeCase]
public sealed record LokiConfigSchema
{
    /// <summary><c>from</c>: the first day.</summary>
    public string From { get; init; } = "2024-04-01";

    /// <summary><c>store</c>: the kind of index.</summary>
    public string Store { get; init; } = "tsdb";

    /// <summary><c>object_store</c>: where chunks are kept.</summary>
    public required LokiBackend ObjectStore { get; init; }

    /// <summary><c>schema</c>: its version; structured metadata needs v13.</summary>
    public string Schema { get; init; } = "v13";

    /// <summary><c>index</c>: the tables of the index.</summary>
    public LokiConfigIndex Index { get; init; } = new();
}

/// <summary>Loki's <c>schema_config.configs[].index</c>.</summary>
[SnakeCase]
public sealed record LokiConfigIndex
{
    /// <summary><c>prefix</c>: what the names of the tables begin with.</summary>
    public string Prefix { get; init; } = "index_";

    /// <summary><c>period</c>: the time of a table; retention needs a day.</summary>
    public string Period { get; init; } = "24h";
}

/// <summary>Loki's <c>storage_config</c>.</summary>
[SnakeCase]
public sealed record LokiConfigStorage
{
    /// <summary><c>tsdb_shipper</c>: carries the index to the storage and back.</summary>
    public LokiConfigTsdbShipper TsdbShipper { get; init; } = new();
}

/// <summary>Loki's <c>storage_config.tsdb_shipper</c>.</summary>
[SnakeCase]
public sealed record LokiConfigTsdbShipper
{
    /// <summary><c>active_index_directory</c>: the index that is being written.</summary>
    public string ActiveIndexDirectory { get; init; } = LokiFolders.Index;

    /// <summary><c>cache_location</c>: the index as it was read.</summary>
    public string CacheLocation { get; init; } = LokiFolders.IndexCache;
}

/// <summary>Loki's <c>compactor</c>. Without all of these nothing is ever deleted.</summary>
[SnakeCase]
public sealed record LokiConfigCompactor
{
    /// <summary><c>working_directory</c>: where it keeps marks of what is to be deleted.</summary>
    public string WorkingDirectory { get; init; } = LokiFolders.Compactor;

    /// <summary><c>retention_enabled</c>: whether what is past its retention is deleted.</summary>
    public bool RetentionEnabled { get; init; } = true;

    /// <summary><c>delete_request_store</c>: where deletions are kept that were asked for.</summary>
    public required LokiBackend DeleteRequestStore { get; init; }
}
