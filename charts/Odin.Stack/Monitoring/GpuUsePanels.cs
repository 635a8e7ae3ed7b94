using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about how busy GPUs are: a matter of saturation, for which there is no objective.</summary>
internal static class GpuUsePanels
{
    const string Chosen = """node=~"$node", gpu=~"$gpu" """;

    public static Row Row { get; } = new("Saturation")
    {
        Panels =
        [
            new StatPanel("GPUs")
            {
                Description = "GPUs that report. One less than there should be: its node is down, or the GPU fell off the bus, see XID errors.",
                Targets = [Query.Parse($"count(DCGM_FI_DEV_GPU_UTIL{{{Chosen}}})")],
                Unit = PanelUnit.None,
            },
            new StatPanel("Busy on average")
            {
                Description = "The mean use of the chosen GPUs. High for hours while jobs wait: more GPUs, or smaller jobs.",
                Targets = [Query.Parse($"avg(DCGM_FI_DEV_GPU_UTIL{{{Chosen}}})")],
                Min = 0,
                Max = 100,
                Thresholds = new(Color.Blue, new Threshold(20, Color.Green), new Threshold(90, Color.Orange)),
            },
            new StatPanel("Saturated")
            {
                Description = "GPUs above 90 %. All of them: new jobs wait, see the queue below.",
                Targets = [Query.Parse($"count(DCGM_FI_DEV_GPU_UTIL{{{Chosen}}} > 90) or vector(0)")],
                Unit = PanelUnit.None,
            },
            new StatPanel("Idle while jobs wait")
            {
                Description = "GPUs below 5 % while jobs are in the queue. Above 0 for long: requests do not fit the nodes, or a pod holds a GPU and does nothing.",
                Targets = [Query.Parse($"(count(DCGM_FI_DEV_GPU_UTIL{{{Chosen}}} < 5) and on () sum(gpu_job_queue_length) > 0) or vector(0)")],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Orange)),
            },
            new TimeSeriesPanel("Use")
            {
                Description = "The share of time in which something ran on the GPU. It does not say how much of the GPU that was.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_DEV_GPU_UTIL{{{Chosen}}})").As("{{node}} {{gpu}}")],
                Min = 0,
                Max = 100,
            },
            new TimeSeriesPanel("Tensor cores")
            {
                Description = "The share of time in which tensor cores worked. Low on a busy GPU: the model does not use them, or waits for data.",
                Targets = [Query.Parse($"max by (node, gpu) (DCGM_FI_PROF_PIPE_TENSOR_ACTIVE{{{Chosen}}})").As("{{node}} {{gpu}}")],
                Min = 0,
                Max = 1,
            },
        ],
    };
}
