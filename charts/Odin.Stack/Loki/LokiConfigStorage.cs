using System.Text.Json.Serialization;

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

/// <summary>Loki's <c>storage_config</c>. What stands in <c>common.storage</c> would be the ruler's as well, and Loki does not start with a ruler
/// that has no folder of rules.</summary>
[SnakeCase]
public sealed record LokiConfigStorage
{
    /// <summary><c>filesystem</c>: the volume, where chunks and index are kept on it.</summary>
    public LokiConfigFilesystem? Filesystem { get; init; }

    /// <summary><c>aws</c>: the bucket, where they are kept in one.</summary>
    public LokiConfigS3? Aws { get; init; }

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

/// <summary>Loki's <c>storage_config.filesystem</c>.</summary>
[SnakeCase]
public sealed record LokiConfigFilesystem
{
    /// <summary><c>directory</c>: the folder of chunks and index.</summary>
    public string Directory { get; init; } = LokiFolders.Chunks;
}

/// <summary>Loki's <c>storage_config.aws</c>. Credentials come from the environment, or from the identity of the pod.</summary>
[SnakeCase]
public sealed record LokiConfigS3
{
    /// <summary><c>bucketnames</c>: the bucket.</summary>
    public required string Bucketnames { get; init; }

    /// <summary><c>endpoint</c>: host of the storage, with its port if need be, without a scheme; that of AWS in the region when null.</summary>
    public required string? Endpoint { get; init; }

    /// <summary><c>region</c>: the region of the bucket.</summary>
    public required string Region { get; init; }

    /// <summary><c>insecure</c>: whether the storage is reached without TLS.</summary>
    public required bool Insecure { get; init; }

    /// <summary><c>s3forcepathstyle</c>: whether the bucket stands in the path instead of the host name.</summary>
    [JsonPropertyName("s3forcepathstyle")]
    public required bool ForcePathStyle { get; init; }
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
