using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>Links between the dashboards of the stack.</summary>
internal static class DashboardLinks
{
    /// <summary>To all others, by their tag.</summary>
    public static readonly DashboardLink Others = new DashboardsLink("Odin", "odin") { KeepsTime = true };
}
