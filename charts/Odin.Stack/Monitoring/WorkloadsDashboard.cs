using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>A dashboard about what runs in the cluster.</summary>
internal static class WorkloadsDashboard
{
    public static Dashboard All { get; } = new("odin-workloads", "Kubernetes workloads")
    {
        Description = "Whether pods run as they should, what they use of what they asked for, and which of them are held back or killed.",
        Tags = ["odin", "kubernetes"],
        Links = [DashboardLinks.Others],
        Variables =
        [
            QueryVariable.LabelValues("kube_namespace_status_phase", "namespace"),
            QueryVariable.LabelValues("kube_pod_info{namespace=~\"$namespace\"}", "pod"),
        ],
        Rows = [WorkloadStatePanels.Row, WorkloadUsePanels.Row, WorkloadVolumePanels.Row],
    };
}
