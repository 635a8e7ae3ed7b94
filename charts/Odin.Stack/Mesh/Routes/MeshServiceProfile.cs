namespace Odin.Stack;

/// <summary>Linkerd's <c>ServiceProfile</c>: the routes of a Service, whose name it has in full. It is older than routes of the Gateway API,
/// and silences them. Source: https://linkerd.io/2-edge/reference/service-profiles/.</summary>
public sealed record MeshServiceProfile
{
    /// <summary><c>linkerd.io/v1alpha2</c></summary>
    public required string ApiVersion { get; init; }

    /// <summary><c>ServiceProfile</c></summary>
    public required string Kind { get; init; }

    /// <summary>Name and labels. The name is that of the Service in full: <c>odin-prometheus.monitoring.svc.cluster.local</c>.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>Its routes.</summary>
    public required MeshServiceProfileSpec Spec { get; init; }
}

/// <summary>The routes of a <see cref="MeshServiceProfile"/>.</summary>
public sealed record MeshServiceProfileSpec
{
    /// <summary>The routes; the first that matches counts.</summary>
    public required IReadOnlyList<MeshProfileRoute> Routes { get; init; }

    /// <summary>How much may be tried again; null for Linkerd's own measure.</summary>
    public MeshRetryBudget? RetryBudget { get; init; }
}

/// <summary>A route of a <see cref="MeshServiceProfile"/>.</summary>
public sealed record MeshProfileRoute
{
    /// <summary>Its name in metrics: <c>GET /api/v1/query</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it matches.</summary>
    public required MeshProfileCondition Condition { get; init; }

    /// <summary>Whether a request that failed may be sent again.</summary>
    public bool? IsRetryable { get; init; }

    /// <summary>How long a request may take: <c>30s</c>.</summary>
    public string? Timeout { get; init; }
}

/// <summary>What a route of a <see cref="MeshServiceProfile"/> matches.</summary>
public sealed record MeshProfileCondition
{
    /// <summary>The method; null for all.</summary>
    public string? Method { get; init; }

    /// <summary>The path, as a regular expression that has to match all of it.</summary>
    public required string PathRegex { get; init; }
}

/// <summary>How much may be tried again.</summary>
public sealed record MeshRetryBudget
{
    /// <summary>The share of requests that may be sent again.</summary>
    public required double RetryRatio { get; init; }

    /// <summary>Tries a second that are always allowed.</summary>
    public required int MinRetriesPerSecond { get; init; }

    /// <summary>Over how long the share is reckoned: <c>10s</c>.</summary>
    public required string Ttl { get; init; }
}
