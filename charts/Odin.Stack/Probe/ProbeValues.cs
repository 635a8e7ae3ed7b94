namespace Odin.Stack;

/// <summary>The values of the chart of the checks that <c>helm test</c> runs.</summary>
public sealed record ProbeValues : WorkloadValues
{
    /// <summary>The probe's own defaults.</summary>
    public ProbeValues()
        : base(OwnImage.Probe.Values, Resources.Of("10m", "32Mi", "64Mi"), user: 1654)
    {
    }

    /// <summary>How long a check waits for what it asks for.</summary>
    /// <value>The default is <c>"2m"</c>.</value>
    [Description("How long a check waits for what it asks for; helm test --timeout should be longer."), RegularExpression("^([1-9][0-9]{0,2}s|[1-5]?[0-9]m)$")]
    public string Timeout { get; init; } = "2m";

    /// <summary>Where spans and log records are sent to; no check of traces and logs when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where spans and log records are sent to, by OTLP over HTTP, such as http://otel-collector:4318; no check of traces and logs when empty."), RegularExpression(Patterns.Url)]
    public string CollectorUrl { get; init; } = "";

    /// <summary>Where a span has to be found; no check of traces when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where a span has to be found, such as http://tempo:3200; no check of traces when empty."), RegularExpression(Patterns.Url)]
    public string TempoUrl { get; init; } = "";

    /// <summary>Where a log record has to be found; no check of logs when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where a log record has to be found, such as http://loki:3100; no check of logs when empty."), RegularExpression(Patterns.Url)]
    public string LokiUrl { get; init; } = "";

    /// <summary>What Prometheus has to have.</summary>
    [Description("What Prometheus has to have.")]
    public ProbePrometheusValues Prometheus { get; init; } = new();

    /// <summary>What Grafana has to have.</summary>
    [Description("What Grafana has to have.")]
    public ProbeGrafanaValues Grafana { get; init; } = new();
}
