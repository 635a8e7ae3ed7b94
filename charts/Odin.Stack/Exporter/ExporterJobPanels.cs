using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Stack;

/// <summary>Panels about jobs with a GPU.</summary>
internal static class ExporterJobPanels
{
    public static Row Row { get; } = new("GPU jobs")
    {
        Panels =
        [
            new TimeSeriesPanel("Queue")
            {
                Description = "Jobs that ask for a GPU and do not run, by reason. A rise of unscheduled ones: all GPUs are taken, or a node with GPUs is gone.",
                Targets = [Query.Parse("""sum by (reason) (gpu_job_queue_length{namespace=~"$namespace"})""").As("{{reason}}")],
            },
            new TimeSeriesPanel("Wait")
            {
                Description = "How long jobs waited for their first container, of those that started: half of them less, and one of twenty more.",
                Targets =
                [
                    Query.Parse("""histogram_quantile(0.5, sum by (le) (rate(gpu_job_wait_seconds_bucket{namespace=~"$namespace"}[$__rate_interval])))""").As("median"),
                    Query.Parse("""histogram_quantile(0.95, sum by (le) (rate(gpu_job_wait_seconds_bucket{namespace=~"$namespace"}[$__rate_interval])))""").As("95 %"),
                ],
            },
            new TimeSeriesPanel("Duration")
            {
                Description = "How long jobs ran: one of twenty took longer, by how it ended. Jobs that fail fast pull the line of failed down.",
                Targets = [Query.Parse("""histogram_quantile(0.95, sum by (le, outcome) (rate(gpu_job_duration_seconds_bucket{namespace=~"$namespace"}[$__rate_interval])))""").As("{{outcome}}")],
            },
            new TimeSeriesPanel("Ended")
            {
                Description = "Jobs that ended, by outcome and namespace. Many failed ones at once: look at their logs, then at the nodes.",
                Targets = [Query.Parse("""sum by (namespace, outcome) (increase(gpu_job_duration_seconds_count{namespace=~"$namespace"}[$__rate_interval]))""").As("{{namespace}} {{outcome}}")],
            },
        ],
    };
}
