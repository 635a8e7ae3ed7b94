namespace Odin.Charts.Grafana;

/// <summary>What every panel has.</summary>
static class PanelChecks
{
    public static void Check(DashboardInspection inspection, Panel panel)
    {
        if (string.IsNullOrWhiteSpace(panel.Title) && panel is not TextPanel) inspection.Report(DashboardProblems.NoPanelTitle(panel.Type), panel);
        if (string.IsNullOrWhiteSpace(panel.Description) && panel is not TextPanel) inspection.Report(DashboardProblems.NoDescription(panel.Title), panel);
        if (panel.Width is <= 0 or > GridPosition.Columns) inspection.Report(DashboardProblems.Width(panel, panel.Width.Value), panel);
        if (panel.Height is <= 0) inspection.Report(DashboardProblems.Height(panel, panel.Height.Value), panel);
        if (panel is not QueryPanel queries) return;
        if (queries.Targets.All(t => t.IsHidden)) inspection.Report(DashboardProblems.NoTargets(panel.Title), panel);
        CheckTime(inspection, queries, "Interval", queries.Interval);
        CheckTime(inspection, queries, "TimeFrom", queries.TimeFrom);
        if (queries.MaxDataPoints is <= 0) inspection.Report(DashboardProblems.NotPositive(panel, "MaxDataPoints"), panel);
    }

    static void CheckTime(DashboardInspection inspection, QueryPanel panel, string name, TimeSpan? time)
    {
        if (time < TimeSpan.FromMilliseconds(1)) inspection.Report(DashboardProblems.NotPositive(panel, name), panel);
    }
}
