namespace Odin.Charts.Grafana;

/// <summary>The letters of queries, and those who mention them.</summary>
static class RefIdChecks
{
    public static void Check(DashboardInspection inspection, QueryPanel panel, PlannedPanel planned)
    {
        foreach (var again in planned.RefIds.GroupBy(r => r, StringComparer.Ordinal).Where(g => g.Count() > 1))
            inspection.Report(DashboardProblems.RepeatedRefId(panel.Title, again.Key), panel);
        foreach (var transformation in panel.Transformations)
            foreach (var refId in transformation.AllRefIds) Check(inspection, panel, planned, $"transformation '{transformation.Id}'", refId);
        if (panel is not FieldPanel fields) return;
        foreach (var matcher in fields.Overrides.Select(o => o.Matcher))
            if (matcher.RefId is { } refId) Check(inspection, panel, planned, "an override", refId);
    }

    static void Check(DashboardInspection inspection, QueryPanel panel, PlannedPanel planned, string who, string refId)
    {
        if (!planned.RefIds.Contains(refId)) inspection.Report(DashboardProblems.UnknownRefId(panel.Title, who, refId, planned.RefIds), panel);
    }
}
