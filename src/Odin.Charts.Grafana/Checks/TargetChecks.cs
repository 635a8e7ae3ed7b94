namespace Odin.Charts.Grafana;

/// <summary>What a query asks, and whether its panel can show it.</summary>
static class TargetChecks
{
    public static void Check(DashboardInspection inspection, QueryPanel panel, Target target, string refId)
    {
        var who = $"Panel '{panel.Title}', query {refId}";
        switch (target)
        {
            case PrometheusQuery query:
                Check(inspection, panel, query, who);
                break;
            case LokiQuery query:
                foreach (var finding in LogQLChecks.Of(query, who)) inspection.Report(finding, panel, query.Source);
                break;
            default:
                if (target is TempoQuery { Type: "traceql" } && string.IsNullOrWhiteSpace(target.Text))
                    inspection.Report(DashboardProblems.EmptyQuery(who), panel, target.Source);
                break;
        }
    }

    static void Check(DashboardInspection inspection, QueryPanel panel, PrometheusQuery target, string who)
    {
        foreach (var finding in QueryFindings.Of(inspection.Queries.Of(target), who, LegendLabels.Of(target.Legend)))
            inspection.Report(finding, panel, target.Source);
        if (!target.Query.Problems.IsEmpty) return;
        foreach (var finding in PanelFit.Of(panel, target, who).Concat(Windows(inspection, panel, target, who)))
            if (target.Query.Silences.All(s => s.Code != finding.Code))
                inspection.Report(finding, panel, target.Source);
        foreach (var finding in SelectorChecks.Of(inspection, target, who))
            inspection.Report(finding, panel, target.Source);
    }

    static IEnumerable<Finding> Windows(DashboardInspection inspection, QueryPanel panel, PrometheusQuery target, string who) =>
        WindowChecks.Of(
            target, target.IsInstant ?? panel.Shape.IsInstant, inspection.Checks.Declarations is not null, who);
}
