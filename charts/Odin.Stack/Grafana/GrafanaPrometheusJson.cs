namespace Odin.Stack;

/// <summary>The options of a Prometheus datasource. Source:
/// https://grafana.com/docs/grafana/latest/datasources/prometheus/configure/#provision-the-data-source.</summary>
public sealed record GrafanaPrometheusJson
{
    /// <summary><c>httpMethod</c>: how it is asked: long queries do not fit an address.</summary>
    public string HttpMethod { get; init; } = "POST";

    /// <summary><c>prometheusType</c>: what answers.</summary>
    public required GrafanaPrometheusType PrometheusType { get; init; }

    /// <summary><c>prometheusVersion</c>: its version.</summary>
    public required string PrometheusVersion { get; init; }

    /// <summary><c>timeInterval</c>: how often targets are scraped.</summary>
    public required string TimeInterval { get; init; }

    /// <summary><c>manageAlerts</c>: whether its rules are shown among the alerts.</summary>
    public bool ManageAlerts { get; init; } = true;

    /// <summary><c>alertmanagerUid</c>: the Alertmanager that its alerts go to.</summary>
    public string? AlertmanagerUid { get; init; }

    /// <summary><c>exemplarTraceIdDestinations</c>: where exemplars lead.</summary>
    public IReadOnlyList<GrafanaExemplarLink>? ExemplarTraceIdDestinations { get; init; }

    /// <summary><c>httpHeaderName1</c>: a header of each request, whose value is among the secrets.</summary>
    public string? HttpHeaderName1 { get; init; }
}

/// <summary>A label of exemplars that leads to a trace.</summary>
public sealed record GrafanaExemplarLink
{
    /// <summary><c>name</c>: the label.</summary>
    public required string Name { get; init; }

    /// <summary><c>datasourceUid</c>: where the trace is.</summary>
    public required string DatasourceUid { get; init; }

    /// <summary><c>urlDisplayLabel</c>: what the link says.</summary>
    public string UrlDisplayLabel { get; init; } = "Show the trace";
}

/// <summary>The options of an Alertmanager datasource. Source: https://grafana.com/docs/grafana/latest/datasources/alertmanager/.</summary>
public sealed record GrafanaAlertmanagerJson
{
    /// <summary><c>implementation</c>: which Alertmanager it is.</summary>
    public string Implementation { get; init; } = "prometheus";

    /// <summary><c>handleGrafanaManagedAlerts</c>: whether Grafana's own alerts are sent there.</summary>
    public required bool HandleGrafanaManagedAlerts { get; init; }
}
