namespace Odin.Charts.Grafana;

/// <summary>What a dashboard is called, and what it asks for by itself.</summary>
static class IdentityChecks
{
    static readonly TimeSpan LeastRefresh = TimeSpan.FromSeconds(10);

    public static void Check(DashboardInspection inspection)
    {
        var dashboard = inspection.Dashboard;
        if (!IsUid(dashboard.Uid)) inspection.Report(DashboardProblems.Uid(dashboard.Uid));
        if (string.IsNullOrWhiteSpace(dashboard.Title)) inspection.Report(DashboardProblems.NoTitle());
        if (dashboard.Refresh is { } refresh && IsTooOften(refresh)) inspection.Report(DashboardProblems.Refresh(refresh));
        if (TimeSpans.Problem(dashboard.Time.From, dashboard.Time.To) is { } problem) inspection.Report(problem);
        if (inspection.Plan.Rows.All(r => r.Panels.IsEmpty)) inspection.Report(DashboardProblems.NoPanels());
        CheckNames(inspection);
    }

    public static bool IsUid(string uid) => uid.Length is > 0 and <= 40 && uid.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public static bool IsTooOften(TimeSpan refresh) => refresh < LeastRefresh;

    static void CheckNames(DashboardInspection inspection)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in inspection.Plan.Rows)
        {
            if (row.Row is { } header)
            {
                if (row.Panels.IsEmpty) inspection.Report(DashboardProblems.EmptyRow(header), header.Source);
                if (!names.Add("row " + (header.Key ?? header.Title))) inspection.Report(DashboardProblems.RepeatedRow(header), header.Source);
            }

            foreach (var panel in row.Panels)
                if (!names.Add(PanelIds.Name(panel.Panel, row.Row))) inspection.Report(DashboardProblems.RepeatedPanel(panel.Panel), panel.Panel);
        }
    }
}
