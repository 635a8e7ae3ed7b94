namespace Odin.Stack;

/// <summary>The routes of a Service as a ServiceProfile, where HTTPRoutes are not wanted.</summary>
public sealed record MeshServiceProfileValues
{
    /// <summary>The Service, {release} being the release's name.</summary>
    [Description("The Service, {release} being the release's name, such as {release}-prometheus. It must not have httpRoutes."), RegularExpression(MeshValues.ServiceName)]
    public required string Service { get; init; }

    /// <summary>Its routes. The first that matches counts, so that a longer path goes before the shorter one.</summary>
    [Description("Its routes. The first that matches counts, so that a longer path goes before the shorter one."), MinLength(1)]
    public required IReadOnlyList<MeshProfileRouteValues> Routes { get; init; }

    /// <summary>How much may be tried again.</summary>
    [Description("How much may be tried again, of the routes with isRetryable.")]
    public MeshRetryBudgetValues RetryBudget { get; init; } = new();
}

/// <summary>A route of a ServiceProfile.</summary>
public sealed record MeshProfileRouteValues
{
    /// <summary>Its name in metrics.</summary>
    [Description("Its name in metrics, such as POST /api/v1/query."), RegularExpression("^[!-~][ -~]{0,100}$")]
    public required string Name { get; init; }

    /// <summary>The method; all when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The method; all when empty. Grafana asks Prometheus by POST."), RegularExpression("^[A-Z]{0,10}$")]
    public string Method { get; init; } = "";

    /// <summary>The path, as a regular expression that has to match all of it.</summary>
    [Description("The path, as a regular expression that has to match all of it, such as /api/v1/query."), RegularExpression("^/[!-~]{0,200}$")]
    public required string PathRegex { get; init; }

    /// <summary>Whether a request that failed may be sent again.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether a request that failed may be sent again.")]
    public bool IsRetryable { get; init; } = false;

    /// <summary>How long a request may take.</summary>
    /// <value>The default is <c>"30s"</c>.</value>
    [Description("How long a request may take."), RegularExpression(MeshHttpRouteValues.Duration)]
    public string Timeout { get; init; } = "30s";
}

/// <summary>How much may be tried again.</summary>
public sealed record MeshRetryBudgetValues
{
    /// <summary>The share of requests that may be sent again.</summary>
    /// <value>The default is <c>0.2</c>.</value>
    [Description("The share of requests that may be sent again."), Range(0.0, 1.0)]
    public double RetryRatio { get; init; } = 0.2;

    /// <summary>Tries a second that are always allowed.</summary>
    /// <value>The default is <c>10</c>.</value>
    [Description("Tries a second that are always allowed."), Range(0, 1000)]
    public int MinRetriesPerSecond { get; init; } = 10;

    /// <summary>Over how long the share is reckoned.</summary>
    /// <value>The default is <c>"10s"</c>.</value>
    [Description("Over how long the share is reckoned."), RegularExpression(MeshHttpRouteValues.Duration)]
    public string Ttl { get; init; } = "10s";
}
