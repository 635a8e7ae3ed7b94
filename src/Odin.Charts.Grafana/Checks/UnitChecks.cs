using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>Numbers are shown in the unit that they are in.</summary>
static class UnitChecks
{
    public static void Check(DashboardInspection inspection, FieldPanel panel)
    {
        if (panel.Unit is { IsKnown: false } unknown)
            inspection.Report(DashboardProblems.UnknownUnit(panel.Title, unknown.Id), panel);
        else if (panel.Unit is { } unit) CheckFit(inspection, panel, unit);
        else if (PanelUnits.Of(panel, inspection.Checks.Declarations) is null && !HasUnitOverride(panel) && IsAnswered(inspection, panel))
            inspection.Report(DashboardProblems.NoUnit(panel, Units(inspection, panel)), panel);
    }

    /// <summary>Whether there are queries, and none is wrong: their unit is known to nobody before.</summary>
    static bool IsAnswered(DashboardInspection inspection, FieldPanel panel) =>
        !panel.Targets.IsEmpty && panel.Targets.OfType<PrometheusQuery>()
            .SelectMany(q => QueryFindings.Of(inspection.Checks, q.Query, panel.Title, []))
            .All(f => f.Severity != DiagnosticSeverity.Error);

    static bool HasUnitOverride(FieldPanel panel) =>
        panel.Overrides.Any(o => o.Properties.Any(p => p.UnitValue is not null));

    static void CheckFit(DashboardInspection inspection, FieldPanel panel, PanelUnit unit)
    {
        if (panel.Transformations.Any(t => t is CalculateField) || HasUnitOverride(panel)) return;
        foreach (var measured in Units(inspection, panel))
            if (!UnitFit.Fits(unit, measured))
                inspection.Report(DashboardProblems.UnitMismatch(panel, unit, measured), panel);
    }

    static ImmutableArray<QueryUnit> Units(DashboardInspection inspection, FieldPanel panel) =>
        inspection.Checks.Declarations is { } declarations ? PanelUnits.Measured(panel, declarations) : [];
}
