using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>A dashboard about the mesh.</summary>
internal static class MeshDashboards
{
    public static Dashboard Mesh { get; } = new("odin-mesh", "Service mesh")
    {
        Description = "What the proxies see: how requests between workloads succeed, how long they take, and whether Linkerd itself is well.",
        Tags = ["odin", "mesh"],
        Links = [DashboardLinks.Others],
        Variables = [QueryVariable.LabelValues("response_total", "namespace")],
        Rows = [MeshTrafficPanels.Row, MeshCallPanels.Row, MeshConnectionPanels.Row, MeshHealthPanels.Row],
    };
}
