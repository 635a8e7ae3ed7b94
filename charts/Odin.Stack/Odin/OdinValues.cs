namespace Odin.Stack;

/// <summary>The values of the whole stack.</summary>
public sealed record OdinValues
{
    /// <summary>What all parts have in common.</summary>
    [Description("What all parts have in common.")]
    public GlobalValues Global { get; init; } = new();

    /// <summary>Prometheus, which scrapes metrics, keeps them and evaluates rules.</summary>
    [Description("Prometheus, which scrapes metrics, keeps them and evaluates rules.")]
    public Subchart<PrometheusValues> Prometheus { get; init; } = new() { Values = OdinDefaults.Prometheus };

    /// <summary>Grafana, which shows metrics, logs and traces.</summary>
    [Description("Grafana, which shows metrics, logs and traces.")]
    public Subchart<GrafanaValues> Grafana { get; init; } = new() { Values = OdinDefaults.Grafana };

    /// <summary>Loki, which keeps logs.</summary>
    [Description("Loki, which keeps logs.")]
    public Subchart<LokiValues> Loki { get; init; } = new() { Values = OdinDefaults.Loki };

    /// <summary>Tempo, which keeps traces and makes metrics of them.</summary>
    [Description("Tempo, which keeps traces and makes metrics of them.")]
    public Subchart<TempoValues> Tempo { get; init; } = new() { Values = OdinDefaults.Tempo };

    /// <summary>The Odin exporter, which tells what GPU jobs, models and the API do.</summary>
    [Description("The Odin exporter, which tells what GPU jobs, models and the API do.")]
    public Subchart<ExporterValues> Exporter { get; init; } = new() { Values = OdinDefaults.Exporter };

    /// <summary>The checks that <c>helm test</c> runs.</summary>
    [Description("The checks that helm test runs.")]
    public Subchart<ProbeValues> Probe { get; init; } = new() { Values = OdinDefaults.Probe };
}
