using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the health of GPUs.</summary>
internal static class GpuHealthPanels
{
    const string Chosen = """node=~"$node", gpu=~"$gpu" """;

    public static Row Row { get; } = new("Health")
    {
        Panels =
        [
            new TimeSeriesPanel("Temperature")
            {
                Description = "Temperature of the GPU. Above 85 °C clocks are lowered: look at fans, at the air, and at the neighbours.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_GPU_TEMP{{{Chosen}}})").As("{{node}} {{gpu}}")],
                Thresholds = new(Color.Green, new Threshold(85, Color.Red)),
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Power")
            {
                Description = "Power of each GPU. Flat at the top is the limit of the board, and clocks are lowered to keep it.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_POWER_USAGE{{{Chosen}}})").As("{{node}} {{gpu}}")],
            },
            new StateTimelinePanel("XID errors")
            {
                Description = "The last XID error of each GPU, 0 when there was none. 48, 63, 64, 74, 79, 94 and 95 are the hardware's: drain the node and reset the GPU. 13 and 31 are usually the program's.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_XID_ERRORS{{{Chosen}}})").As("{{node}} {{gpu}}")],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Memory errors")
            {
                Description = "Rows of memory that were replaced, and replacements that failed. A failure calls for another GPU.",
                Targets =
                [
                    Query.Parse($"max by (node, gpu) (increase(DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS{{{Chosen}}}[$__rate_interval]))").As("{{node}} {{gpu}} replaced"),
                    Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_ROW_REMAP_FAILURE{{{Chosen}}})").As("{{node}} {{gpu}} failed"),
                ],
                Unit = PanelUnit.None,
            },
        ],
    };
}
