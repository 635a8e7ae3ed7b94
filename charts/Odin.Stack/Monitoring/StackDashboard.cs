using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>The dashboard that users see first: whether what watches the cluster is well itself, and where to look next.</summary>
internal static class StackDashboard
{
    public static Dashboard Health { get; } = new("odin-stack", "Odin")
    {
        Description = "Whether every part of the stack is up, what fires, what comes in, what is lost, how full the disks are, and how old the backups.",
        Tags = ["odin"],
        Links = [DashboardLinks.Others],
        Panels = [StackStatePanels.Guide, .. StackStatePanels.Numbers, StackStatePanels.Parts, StackStatePanels.Alerts],
        Rows = [StackFlowPanels.Incoming, StackFlowPanels.Lost, StackFlowPanels.Room, StackBackupPanels.Row],
    };
}
