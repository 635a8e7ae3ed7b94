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
