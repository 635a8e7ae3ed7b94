using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Tempo's <c>storage</c>.</summary>
[SnakeCase]
public sealed record TempoConfigStorage
{
    /// <summary><c>trace</c>: where traces are kept.</summary>
    public required TempoConfigTrace Trace { get; init; }
}

/// <summary>Tempo's <c>storage.trace</c>.</summary>
[SnakeCase]
public sealed record TempoConfigTrace
{
    /// <summary><c>backend</c>: the kind of storage.</summary>
    public required TempoBackend Backend { get; init; }

    /// <summary><c>wal</c>: traces that are not in a block yet.</summary>
    public TempoConfigFolder Wal { get; init; } = new() { Path = TempoFolders.Wal };

    /// <summary><c>local</c>: blocks on the volume.</summary>
    public TempoConfigFolder? Local { get; init; }

    /// <summary><c>s3</c>: blocks in a bucket.</summary>
    public TempoConfigS3? S3 { get; init; }
}

/// <summary>A folder of the volume.</summary>
[SnakeCase]
public sealed record TempoConfigFolder
{
    /// <summary><c>path</c>: the folder.</summary>
    public required string Path { get; init; }
}

/// <summary>Tempo's <c>storage.trace.s3</c>. Credentials come from the environment, or from the identity of the pod.</summary>
[SnakeCase]
public sealed record TempoConfigS3
{
    /// <summary><c>bucket</c>: the bucket of the blocks.</summary>
    public required string Bucket { get; init; }

    /// <summary><c>endpoint</c>: host of the storage, with its port if need be, without a scheme.</summary>
    public required string Endpoint { get; init; }

    /// <summary><c>region</c>: the region of the bucket.</summary>
    public string? Region { get; init; }

    /// <summary><c>prefix</c>: the folder of the blocks in the bucket.</summary>
    public string? Prefix { get; init; }

    /// <summary><c>insecure</c>: whether the storage is reached without TLS.</summary>
    public required bool Insecure { get; init; }

    /// <summary><c>forcepathstyle</c>: whether the bucket stands in the path instead of the host name.</summary>
    [JsonPropertyName("forcepathstyle")]
    public required bool ForcePathStyle { get; init; }
}
