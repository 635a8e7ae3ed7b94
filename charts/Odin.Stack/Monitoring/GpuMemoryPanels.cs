using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the memory of GPUs.</summary>
internal static class GpuMemoryPanels
{
    const string Chosen = """node=~"$node", gpu=~"$gpu" """;

    public static Row Row { get; } = new("Memory")
    {
        Panels =
        [
            new TimeSeriesPanel("Memory in use")
            {
                Description = "The share of the memory that is taken. Near 100 % the next allocation fails and the job ends: smaller batches, or a larger GPU.",
                Targets =
                [
                    Query.Parse($$"""
                        max by (node, gpu) (DCGM_FI_DEV_FB_USED{{{Chosen}}})
                          / (max by (node, gpu) (DCGM_FI_DEV_FB_USED{{{Chosen}}}) + max by (node, gpu) (DCGM_FI_DEV_FB_FREE{{{Chosen}}}))
                        """).As("{{node}} {{gpu}}"),
                ],
                Min = 0,
                Max = 1,
                Thresholds = new(Color.Green, new Threshold(0.95, Color.Orange)),
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Memory interface")
            {
                Description = "The share of time in which memory was read or written. High with little use of the GPU: the work is bound by memory.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_MEM_COPY_UTIL{{{Chosen}}})").As("{{node}} {{gpu}}")],
                Min = 0,
                Max = 100,
            },
        ],
    };
}
