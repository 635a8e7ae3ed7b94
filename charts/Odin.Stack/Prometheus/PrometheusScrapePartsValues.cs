namespace Odin.Stack;

/// <summary>The jobs of the parts of a release.</summary>
public sealed record PrometheusScrapePartsValues
{
    /// <summary>This and every other Prometheus of the release.</summary>
    [Description("This and every other Prometheus of the release.")]
    public PrometheusScrapeJobValues Prometheus { get; init; } = new();

    /// <summary>Alertmanager.</summary>
    [Description("Alertmanager.")]
    public PrometheusScrapeJobValues Alertmanager { get; init; } = new();

    /// <summary>Grafana.</summary>
    [Description("Grafana.")]
    public PrometheusScrapeJobValues Grafana { get; init; } = new();

    /// <summary>Loki.</summary>
    [Description("Loki.")]
    public PrometheusScrapeJobValues Loki { get; init; } = new();

    /// <summary>Tempo.</summary>
    [Description("Tempo.")]
    public PrometheusScrapeJobValues Tempo { get; init; } = new();

    /// <summary>The OpenTelemetry collector.</summary>
    [Description("The OpenTelemetry collector.")]
    public PrometheusScrapeJobValues Collector { get; init; } = new();

    /// <summary>kube-state-metrics.</summary>
    [Description("kube-state-metrics.")]
    public PrometheusScrapeJobValues KubeStateMetrics { get; init; } = new();

    /// <summary>node-exporter, on every node.</summary>
    [Description("node-exporter, on every node.")]
    public PrometheusScrapeJobValues NodeExporter { get; init; } = new();

    /// <summary>odin-exporter.</summary>
    [Description("odin-exporter, with native histograms.")]
    public PrometheusScrapeJobValues Exporter { get; init; } = new();
}
