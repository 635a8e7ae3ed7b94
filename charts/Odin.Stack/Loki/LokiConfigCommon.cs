using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Loki's <c>common</c>.</summary>
[SnakeCase]
public sealed record LokiConfigCommon
{
    /// <summary><c>path_prefix</c>: the folder of whatever has none of its own.</summary>
    public string PathPrefix { get; init; } = LokiFolders.Data;

    /// <summary><c>replication_factor</c>: how many replicas get each line.</summary>
    public required int ReplicationFactor { get; init; }

    /// <summary><c>instance_addr</c>: the address that others know the replica by; found by itself when null.</summary>
    public string? InstanceAddr { get; init; }

    /// <summary><c>ring</c>: who has which streams.</summary>
    public required LokiConfigRing Ring { get; init; }

    /// <summary><c>storage</c>: where logs are kept.</summary>
    public required LokiConfigCommonStorage Storage { get; init; }
}

/// <summary>Loki's <c>common.ring</c>.</summary>
[SnakeCase]
public sealed record LokiConfigRing
{
    /// <summary><c>kvstore</c>: what keeps it.</summary>
    public required LokiConfigKvstore Kvstore { get; init; }
}

/// <summary>Loki's <c>common.ring.kvstore</c>.</summary>
[SnakeCase]
public sealed record LokiConfigKvstore
{
    /// <summary><c>store</c>: <c>inmemory</c> for one replica, <c>memberlist</c> for several.</summary>
    public required string Store { get; init; }
}

/// <summary>Loki's <c>common.storage</c>.</summary>
[SnakeCase]
public sealed record LokiConfigCommonStorage
{
    /// <summary><c>filesystem</c>: the volume.</summary>
    public LokiConfigFilesystem? Filesystem { get; init; }

    /// <summary><c>s3</c>: a bucket.</summary>
    public LokiConfigS3? S3 { get; init; }
}

/// <summary>Loki's <c>common.storage.filesystem</c>.</summary>
[SnakeCase]
public sealed record LokiConfigFilesystem
{
    /// <summary><c>chunks_directory</c>: the folder of chunks and index.</summary>
    public string ChunksDirectory { get; init; } = LokiFolders.Chunks;
}

/// <summary>Loki's <c>common.storage.s3</c>. Credentials come from the environment, or from the identity of the pod.</summary>
[SnakeCase]
public sealed record LokiConfigS3
{
    /// <summary><c>bucketnames</c>: the bucket.</summary>
    public required string Bucketnames { get; init; }

    /// <summary><c>endpoint</c>: host of the storage, with its port if need be, without a scheme.</summary>
    public required string Endpoint { get; init; }

    /// <summary><c>region</c>: the region of the bucket.</summary>
    public required string Region { get; init; }

    /// <summary><c>insecure</c>: whether the storage is reached without TLS.</summary>
    public required bool Insecure { get; init; }

    /// <summary><c>s3forcepathstyle</c>: whether the bucket stands in the path instead of the host name.</summary>
    [JsonPropertyName("s3forcepathstyle")]
    public required bool ForcePathStyle { get; init; }
}

/// <summary>Loki's <c>memberlist</c>.</summary>
[SnakeCase]
public sealed record LokiConfigMemberlist
{
    /// <summary><c>bind_port</c>: the port that members talk on.</summary>
    public int BindPort { get; init; } = LokiPorts.Memberlist;

    /// <summary><c>cluster_label</c>: what tells this cluster from others in the same network.</summary>
    public required string ClusterLabel { get; init; }

    /// <summary><c>join_members</c>: where other members are found.</summary>
    public required IReadOnlyList<string> JoinMembers { get; init; }
}
