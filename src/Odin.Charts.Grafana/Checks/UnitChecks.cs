using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>Numbers are shown in the unit that they are in.</summary>
static class UnitChecks
{
    /// <param name="inspection">The inspection.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="derived">The unit that is given, or else that of its queries.</param>
    public static void Check(DashboardInspection inspection, FieldPanel panel, PanelUnit? derived)
    {
        if (panel.Unit is { IsKnown: false } unknown)
            inspection.Report(DashboardProblems.UnknownUnit(panel.Title, unknown.Id), panel);
        else if (panel.Unit is { } unit) CheckFit(inspection, panel, unit);
        else if (derived is null && IsAnswered(inspection, panel) && !HasUnitOverride(panel))
            inspection.Report(DashboardProblems.NoUnit(panel, inspection.Queries.Units(panel)), panel);
    }

    /// <summary>Whether there are queries of numbers, and none is wrong: their unit is known to nobody before. The
    /// fields of traces have units of their own.</summary>
    static bool IsAnswered(DashboardInspection inspection, FieldPanel panel) =>
        panel.Targets.Any(t => t is not TempoQuery) && panel.Targets.OfType<PrometheusQuery>()
            .All(q => inspection.Queries.Of(q).Problems.All(p => p.Severity != PromSeverity.Error));

    static bool HasUnitOverride(FieldPanel panel) =>
        panel.Overrides.Any(o => o.Properties.Any(p => p.UnitValue is not null));

    static void CheckFit(DashboardInspection inspection, FieldPanel panel, PanelUnit unit)
    {
        if (panel.Transformations.Any(t => t is CalculateField) || HasUnitOverride(panel)) return;
        foreach (var measured in inspection.Queries.Units(panel))
            if (!UnitFit.Fits(unit, measured))
                inspection.Report(DashboardProblems.UnitMismatch(panel, unit, measured), panel);
    }
}
