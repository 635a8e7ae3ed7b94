using System.Text.RegularExpressions;

namespace Odin.Charts.Grafana;

/// <summary>The standard options of fields: unit, thresholds, scale, colours.</summary>
static partial class FieldChecks
{
    public static void Check(DashboardInspection inspection, FieldPanel panel)
    {
        if (panel.Min >= panel.Max)
            inspection.Report(DashboardProblems.Scale(panel, panel.Min!.Value, panel.Max!.Value), panel);
        if (panel.Min is { } min && !double.IsFinite(min))
            inspection.Report(DashboardProblems.NotFinite(panel, "Min"), panel);
        if (panel.Max is { } max && !double.IsFinite(max))
            inspection.Report(DashboardProblems.NotFinite(panel, "Max"), panel);
        CheckThresholds(inspection, panel, panel.Thresholds);
        CheckColor(inspection, panel, panel.Color?.FixedColor);
        foreach (var mapping in panel.Mappings) CheckColor(inspection, panel, mapping.Color);
        foreach (var fields in panel.Overrides) Check(inspection, panel, fields);
    }

    static void Check(DashboardInspection inspection, FieldPanel panel, FieldOverride fields)
    {
        if (fields.Properties.IsEmpty) inspection.Report(DashboardProblems.EmptyOverride(panel, fields), panel);
        if (fields.Properties.GroupBy(p => p.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            inspection.Report(DashboardProblems.RepeatedProperty(panel, fields, twice.Key), panel);
        foreach (var property in fields.Properties)
        {
            if (property.UnitValue is { IsKnown: false } unit)
                inspection.Report(DashboardProblems.UnknownUnit(panel.Title, unit.Id), panel);
            CheckThresholds(inspection, panel, property.ThresholdsValue);
        }
    }

    static void CheckThresholds(DashboardInspection inspection, FieldPanel panel, Thresholds? thresholds)
    {
        if (thresholds is null) return;
        CheckColor(inspection, panel, thresholds.Base);
        for (var i = 0; i < thresholds.Steps.Length; i++)
        {
            var step = thresholds.Steps[i];
            CheckColor(inspection, panel, step.Color);
            if (!double.IsFinite(step.Value))
                inspection.Report(DashboardProblems.NotFinite(panel, "a threshold"), panel);
            else if (i > 0 && step.Value <= thresholds.Steps[i - 1].Value)
                inspection.Report(
                    DashboardProblems.ThresholdOrder(panel.Title, thresholds.Steps[i - 1].Value, step.Value), panel);
        }
    }

    static void CheckColor(DashboardInspection inspection, FieldPanel panel, Color? color)
    {
        if (color is { } known && !IsColor(known.Text ?? ""))
            inspection.Report(DashboardProblems.Color($"Panel '{panel.Title}'", known), panel);
    }

    public static bool IsColor(string text) => KnownColor().IsMatch(text);

    [GeneratedRegex(
        "^(((super-light|light|semi-dark|dark)-)?(red|orange|yellow|green|blue|purple)|text|transparent|white|black|gray|grey"
        + "|#([0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|(rgb|rgba|hsl|hsla)\\([0-9.,% /]+\\))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex KnownColor();
}
