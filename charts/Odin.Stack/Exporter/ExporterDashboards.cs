using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>A dashboard about what the exporter exports, and about itself.</summary>
internal static class ExporterDashboards
{
    public static Dashboard All { get; } = new("odin-exporter", "GPU jobs, models and the API")
    {
        Description = "What the Odin exporter knows: the queue of jobs for GPUs, how models and the API answer, and whether the exporter itself is well.",
        Tags = ["odin", "gpu", "ml"],
        Links = [DashboardLinks.Others],
        Variables = [QueryVariable.LabelValues("gpu_job_queue_length", "namespace"), QueryVariable.LabelValues("ml_model_inference_seconds_bucket", "model_name")],
        Rows = [ExporterJobPanels.Row, ExporterModelPanels.Row, ExporterApiPanels.Row, ExporterHealthPanels.Row],
    };
}
