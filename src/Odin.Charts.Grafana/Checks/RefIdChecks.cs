namespace Odin.Charts.Grafana;

/// <summary>The letters of queries, and those who mention them.</summary>
static class RefIdChecks
{
    public static void Check(DashboardInspection inspection, QueryPanel panel, PlannedPanel planned)
    {
        for (var i = 1; i < planned.RefIds.Length; i++)
            if (planned.RefIds.AsSpan(0, i).Contains(planned.RefIds[i]))
                inspection.Report(DashboardProblems.RepeatedRefId(panel.Title, planned.RefIds[i]), panel);
        foreach (var transformation in panel.Transformations)
            foreach (var refId in transformation.AllRefIds)
                Check(inspection, panel, planned, $"transformation '{transformation.Id}'", refId);
        if (panel is not FieldPanel fields) return;
        foreach (var matcher in fields.Overrides.Select(o => o.Matcher))
            if (matcher.RefId is { } refId) Check(inspection, panel, planned, "an override", refId);
    }

    static void Check(DashboardInspection inspection, QueryPanel panel, PlannedPanel planned, string who, string refId)
    {
        if (!planned.RefIds.Contains(refId))
            inspection.Report(DashboardProblems.UnknownRefId(panel.Title, who, refId, planned.RefIds), panel);
    }
}
