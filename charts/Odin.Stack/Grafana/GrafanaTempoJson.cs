namespace Odin.Stack;

/// <summary>The options of a Tempo datasource. Source:
/// https://grafana.com/docs/grafana/latest/datasources/tempo/configure-tempo-data-source/provision/.</summary>
public sealed record GrafanaTempoJson
{
    /// <summary><c>tracesToLogsV2</c>: from a span to its logs.</summary>
    public GrafanaTracesToLogs? TracesToLogsV2 { get; init; }

    /// <summary><c>tracesToMetrics</c>: from a span to the metrics of its service.</summary>
    public GrafanaTracesToMetrics? TracesToMetrics { get; init; }

    /// <summary><c>serviceMap</c>: where the service graph is.</summary>
    public GrafanaLink? ServiceMap { get; init; }

    /// <summary><c>nodeGraph</c>: the graph of a trace.</summary>
    public GrafanaNodeGraph NodeGraph { get; init; } = new();

    /// <summary><c>search</c>: the form for searches.</summary>
    public GrafanaTraceSearch Search { get; init; } = new();

    /// <summary><c>streamingEnabled</c>: results that are shown as they come.</summary>
    public required GrafanaStreaming StreamingEnabled { get; init; }

    /// <summary><c>httpHeaderName1</c>: a header of each request, whose value is among the secrets.</summary>
    public string? HttpHeaderName1 { get; init; }
}

/// <summary>Another datasource.</summary>
public sealed record GrafanaLink
{
    /// <summary><c>datasourceUid</c>: its uid.</summary>
    public required string DatasourceUid { get; init; }
}

/// <summary>The graph of a trace.</summary>
public sealed record GrafanaNodeGraph
{
    /// <summary><c>enabled</c>: whether it is shown.</summary>
    public bool Enabled { get; init; } = true;
}

/// <summary>The form for searches.</summary>
public sealed record GrafanaTraceSearch
{
    /// <summary><c>hide</c>: whether it is hidden.</summary>
    public bool Hide { get; init; }
}

/// <summary>Results that are shown as they come.</summary>
public sealed record GrafanaStreaming
{
    /// <summary><c>search</c>: those of searches.</summary>
    public required bool Search { get; init; }

    /// <summary><c>metrics</c>: those of metrics from traces.</summary>
    public required bool Metrics { get; init; }
}
