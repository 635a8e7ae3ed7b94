using CollectorContext = Odin.Charts.ChartContext<Odin.Stack.CollectorValues>;

namespace Odin.Stack;

/// <summary>Holds the configurations that the chart writes by itself against what a collector would refuse.</summary>
internal static class CollectorSelfChecks
{
    static readonly CollectorHttpExporterValues Address = new() { Endpoint = "http://server:1" };

    /// <summary>All that there is in the chart's own configuration, and nothing that need not be.</summary>
    static readonly CollectorValues[] Extremes =
    [
        new() { Logs = new() { Enabled = false }, KubernetesAttributes = new() { Enabled = false } },
        new()
        {
            Exporters = new() { Tempo = new() { Endpoint = "server:1" }, Loki = Address, Prometheus = Address },
            Checkpoints = new() { Enabled = true },
            ClusterName = "cluster",
        },
    ];

    /// <summary>What is wrong with them, in either distribution.</summary>
    public static IEnumerable<Diagnostic> Of(TemplateFunction<CollectorContext, CollectorConfig> config) =>
        (from values in Extremes
         from distribution in Enum.GetValues<CollectorDistribution>()
         from problem in CollectorConfigChecks.Of(config.Of(Given(values)), distribution)
         select problem).Distinct();

    static CollectorContext Given(CollectorValues values) =>
        new() { Values = values, Release = new(), Chart = new("otel-collector", "0.0.0", ""), Capabilities = new() };
}
