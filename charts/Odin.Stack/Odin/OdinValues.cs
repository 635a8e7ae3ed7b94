using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the whole stack.</summary>
public sealed record OdinValues
{
    static readonly RuleValues InConfigMap = new() { ConfigMap = new() { Enabled = true } };

    static readonly DashboardValues Shown = new() { Enabled = true };

    /// <summary>What all parts have in common.</summary>
    [Description("What all parts have in common.")]
    public GlobalValues Global { get; init; } = new();

    /// <summary>Tempo, which keeps traces.</summary>
    [Description("Tempo, which keeps traces and makes metrics of them.")]
    public Subchart<TempoValues> Tempo { get; init; } = new()
    {
        Values = InStack.Of(Parts.Tempo, new TempoValues
        {
            Retention = "168h",
            MetricsGenerator = new() { RemoteWrite = new() { Url = Flows.TempoToPrometheus.Url("/api/v1/write") } },
            Dashboards = Shown,
        }),
    };

    /// <summary>The Odin exporter, which tells what GPU jobs, models and the API do.</summary>
    [Description("The Odin exporter, which tells what GPU jobs, models and the API do.")]
    public Subchart<ExporterValues> Exporter { get; init; } = new()
    {
        Values = InStack.Of(Parts.Exporter, new ExporterValues
        {
            Config = new() { Sources = new() { Kubernetes = new() { Enabled = true }, Observations = new() { Enabled = true } } },
            Rules = InConfigMap,
            Dashboards = Shown,
        }),
    };

    /// <summary>The checks that <c>helm test</c> runs.</summary>
    [Description("The checks that helm test runs.")]
    public Subchart<ProbeValues> Probe { get; init; } = new()
    {
        Values = InStack.Of(Parts.Probe, new ProbeValues()),
    };
}
