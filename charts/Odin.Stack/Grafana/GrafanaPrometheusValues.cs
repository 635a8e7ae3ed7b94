namespace Odin.Stack;

/// <summary>The datasource for Prometheus, or what speaks like it.</summary>
public sealed record GrafanaPrometheusValues
{
    /// <summary>Address of Prometheus, {release} being the release, such as http://prometheus:9090; no datasource when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of Prometheus, {release} being the release, such as http://prometheus:9090; no datasource when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Tenant that every request names in X-Scope-OrgID; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Tenant that every request names in X-Scope-OrgID; none when empty."), RegularExpression("^[A-Za-z0-9_.|-]*$")]
    public string Tenant { get; init; } = "";

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>What answers: Prometheus, Mimir, Thanos or Cortex.</summary>
    /// <value>The default is <c>GrafanaPrometheusType.Prometheus</c>.</value>
    [Description("What answers: Prometheus, Mimir, Thanos or Cortex.")]
    public GrafanaPrometheusType Type { get; init; } = GrafanaPrometheusType.Prometheus;

    /// <summary>Its version, or the one before that Grafana knows; it decides which queries Grafana dares.</summary>
    /// <value>The default is <c>"3.0.1"</c>.</value>
    [Description("Its version, or the one before that Grafana knows; it decides which queries Grafana dares."), RegularExpression("^[0-9]+[.][0-9]+[.][0-9]+$")]
    public string Version { get; init; } = "3.0.1";

    /// <summary>How often targets are scraped: $__rate_interval is at least four times as long.</summary>
    /// <value>The default is <c>"30s"</c>.</value>
    [Description("How often targets are scraped: $__rate_interval is at least four times as long."), RegularExpression("^[1-9][0-9]*(s|m)$")]
    public string TimeInterval { get; init; } = "30s";

    /// <summary>Labels of exemplars that hold the id of a trace.</summary>
    /// <value>The default is <c>["trace_id", "traceID"]</c>.</value>
    [Description("Labels of exemplars that hold the id of a trace."), RegularExpression("^[A-Za-z_][A-Za-z0-9_]*$")]
    public IReadOnlyList<string> ExemplarLabels { get; init; } = ["trace_id", "traceID"];
}
