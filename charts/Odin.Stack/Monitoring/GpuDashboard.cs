using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>A dashboard about GPUs, the jobs that wait for them, and the models that run on them.</summary>
internal static class GpuDashboard
{
    public static Dashboard All { get; } = new("odin-gpu", "GPU and machine learning")
    {
        Description = "How busy and how well the GPUs are, which jobs wait for them, and how models answer.",
        Tags = ["odin", "gpu", "ml"],
        Links = [DashboardLinks.Others],
        Variables =
        [
            QueryVariable.LabelValues("DCGM_FI_DEV_GPU_UTIL", "node"),
            QueryVariable.LabelValues("DCGM_FI_DEV_GPU_UTIL{node=~\"$node\"}", "gpu"),
            QueryVariable.LabelValues("gpu_job_queue_length", "namespace"),
            QueryVariable.LabelValues("ml_model_inference_seconds_bucket", "model_name"),
        ],
        Rows = [GpuUsePanels.Row, GpuMemoryPanels.Row, GpuHealthPanels.Row, ExporterJobPanels.Row, ExporterModelPanels.Row],
    };
}
