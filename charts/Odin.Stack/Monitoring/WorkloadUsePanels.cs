using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about what containers use of what they asked for.</summary>
internal static class WorkloadUsePanels
{
    const string Chosen = """namespace=~"$namespace", pod=~"$pod", container!="" """;

    public static Row Row { get; } = new("Use")
    {
        Panels =
        [
            new TimeSeriesPanel("Processors")
            {
                Description = "Processors in use, by pod: 1 is one of them, all the time.",
                Targets = [Query.Parse($"sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{{{Chosen}}}[$__rate_interval]))").As("{{namespace}}/{{pod}}")],
                Unit = PanelUnit.None,
                Legend = Legend.Table(Calculation.Mean, Calculation.Max),
            },
            new TimeSeriesPanel("Processors, of what was asked for")
            {
                Description = "Above 1 a pod lives on what others leave; far below 1 it keeps room that nobody can use.",
                Targets =
                [
                    Query.Parse($$"""
                        sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{{{Chosen}}}[$__rate_interval]))
                          / sum by (namespace, pod) (kube_pod_container_resource_requests{namespace=~"$namespace", pod=~"$pod", resource="cpu"})
                        """).As("{{namespace}}/{{pod}}"),
                ],
                Unit = PanelUnit.PercentUnit,
            },
            new TimeSeriesPanel("Held back")
            {
                Description = "The share of periods in which a container had to wait because of its processor limit. Above 25 % raise the limit, or leave it out.",
                Targets =
                [
                    Query.Parse($$"""
                        sum by (namespace, pod) (rate(container_cpu_cfs_throttled_periods_total{{{Chosen}}}[$__rate_interval]))
                          / sum by (namespace, pod) (rate(container_cpu_cfs_periods_total{{{Chosen}}}[$__rate_interval]))
                        """).As("{{namespace}}/{{pod}}"),
                ],
                Unit = PanelUnit.PercentUnit,
                Thresholds = new(Color.Green, new Threshold(0.25, Color.Orange)),
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Memory")
            {
                Description = "Memory that a pod cannot do without.",
                Targets = [Query.Parse($"sum by (namespace, pod) (container_memory_working_set_bytes{{{Chosen}}})").As("{{namespace}}/{{pod}}")],
                Legend = Legend.Table(Calculation.Mean, Calculation.Max),
            },
            new TimeSeriesPanel("Memory, of the limit")
            {
                Description = "At 100 % the container is killed. A steady rise up to it is a leak.",
                Targets =
                [
                    Query.Parse($$"""
                        max by (namespace, pod, container) (container_memory_working_set_bytes{{{Chosen}}})
                          / max by (namespace, pod, container) (kube_pod_container_resource_limits{namespace=~"$namespace", pod=~"$pod", resource="memory"})
                        """).As("{{namespace}}/{{pod}} {{container}}"),
                ],
                Unit = PanelUnit.PercentUnit,
                Thresholds = new(Color.Green, new Threshold(0.9, Color.Red)),
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Killed for memory")
            {
                Description = "Containers that the kernel killed because their memory limit was reached.",
                Targets = [Query.Parse($"sum by (namespace, pod) (increase(container_oom_events_total{{{Chosen}}}[$__rate_interval])) > 0").As("{{namespace}}/{{pod}}")],
                Unit = PanelUnit.None,
            },
        ],
    };
}
