using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>What every panel has, and what its queries ask.</summary>
static class JsonPanels
{
    static readonly HashSet<string> WithoutData = ["row", "text", "dashlist", "news", "alertlist", "annolist"];

    /// <summary>Those whose numbers have a unit.</summary>
    static readonly HashSet<string> WithUnit =
        ["timeseries", "stat", "gauge", "bargauge", "barchart", "table", "histogram", "piechart", "state-timeline", "status-history", "heatmap"];

    public static void Check(JsonInspection inspection, JsonValue panel)
    {
        var (type, title) = (panel["type"]?.Text ?? "", panel["title"]?.Text ?? "");
        if (RemovedPanels.SuccessorOf(type) is { } successor)
            inspection.Report(DashboardProblems.RemovedPanel(title, type, successor), panel["type"]!);
        if (type == "row" || panel["libraryPanel"] is not null) return;
        CheckTexts(inspection, panel, type, title);
        CheckFields(inspection, panel, type, title);
        if (WithoutData.Contains(type)) return;
        var targets = panel["targets"]?.Items ?? [];
        if (targets.Count == 0) inspection.Report(DashboardProblems.NoTargets(title), panel);
        JsonTargets.Check(inspection, panel, targets, type, title);
    }

    static void CheckTexts(JsonInspection inspection, JsonValue panel, string type, string title)
    {
        if (type == "text") return;
        if (string.IsNullOrWhiteSpace(title)) inspection.Report(DashboardProblems.NoPanelTitle(type), panel);
        if (string.IsNullOrWhiteSpace(panel["description"]?.Text)) inspection.Report(DashboardProblems.NoDescription(title), panel);
    }

    static void CheckFields(JsonInspection inspection, JsonValue panel, string type, string title)
    {
        var defaults = panel.Find("fieldConfig", "defaults");
        var units = panel["fieldConfig"]?.All().Where(v => v.Path.EndsWith(".unit", StringComparison.Ordinal) || IsUnitOfOverride(panel, v)).ToList() ?? [];
        foreach (var unit in units)
            if (unit.Text is { Length: > 0 } id && !GrafanaUnits.Has(id)) inspection.Report(DashboardProblems.UnknownUnit(title, id), unit);
        if (WithUnit.Contains(type) && units.Count == 0 && panel.Find("options", "cellValues", "unit") is null)
            inspection.Report(DashboardProblems.NoUnit(title), defaults ?? panel);
        CheckThresholds(inspection, defaults?.Find("thresholds", "steps")?.Items ?? [], title);
    }

    static bool IsUnitOfOverride(JsonValue panel, JsonValue value) =>
        value.Path.EndsWith(".value", StringComparison.Ordinal) && value.Text is not null
        && panel.Find("fieldConfig", "overrides")!.Items.SelectMany(o => o["properties"]?.Items ?? [])
            .Any(p => p["id"]?.Text == "unit" && ReferenceEquals(p["value"], value));

    static void CheckThresholds(JsonInspection inspection, IReadOnlyList<JsonValue> steps, string title)
    {
        for (var i = 1; i < steps.Count; i++)
            if (steps[i - 1]["value"]?.Number is { } before && steps[i]["value"]?.Number is { } after && after <= before)
                inspection.Report(DashboardProblems.ThresholdOrder(title, before, after), steps[i]);
    }
}
