using System.Text.Json;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>What the queries of a panel ask, and who mentions them.</summary>
static class JsonTargets
{
    public static void Check(
        JsonInspection inspection, JsonValue panel, IReadOnlyList<JsonValue> targets, string type, string title)
    {
        var refIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in targets.Where(t => t.Type == JsonTokenType.StartObject))
        {
            var refId = target["refId"]?.Text ?? "";
            if (refId.Length > 0 && !refIds.Add(refId))
                inspection.Report(DashboardProblems.RepeatedRefId(title, refId), target["refId"]!);
            Check(inspection, panel, target, type, $"Panel '{title}', query {refId}");
        }

        CheckTransformations(inspection, panel, refIds, title);
    }

    static void CheckTransformations(JsonInspection inspection, JsonValue panel, HashSet<string> refIds, string title)
    {
        foreach (var transformation in panel["transformations"]?.Items ?? [])
        {
            var mentioned = transformation["id"]?.Text switch
            {
                "filterByRefId" => transformation.Find("options", "include"),
                "configFromData" => transformation.Find("options", "configRefId"),
                _ when transformation.Find("filter", "id")?.Text == "byRefId" => transformation.Find("filter", "options"),
                _ => null,
            };
            foreach (var refId in mentioned?.Text?.Split('|') ?? [])
                if (!refIds.Contains(refId))
                    inspection.Report(DashboardProblems.UnknownRefId(title, $"transformation '{transformation["id"]?.Text}'", refId, refIds), mentioned!);
        }
    }

    static void Check(JsonInspection inspection, JsonValue panel, JsonValue target, string type, string who)
    {
        if (target["expr"] is not { Text: { } text } expression) return;
        switch ((target.Find("datasource", "type") ?? panel.Find("datasource", "type"))?.Text)
        {
            case "prometheus" or null:
                foreach (var finding in Findings(inspection, target, text, type, who))
                    inspection.Report(finding, expression);
                break;
            case "loki":
                var query = new LokiQuery(text) { IsInstant = target["queryType"]?.Text == "instant" };
                foreach (var finding in LogQLChecks.Of(query, who)) inspection.Report(finding, expression);
                break;
        }
    }

    static IEnumerable<Finding> Findings(
        JsonInspection inspection, JsonValue target, string text, string type, string who)
    {
        var checks = inspection.Checks;
        var query = Query.Parse(text, checks.Queries.Target);
        var isInstant = target["instant"] is { IsTrue: true };
        var asked = new PrometheusQuery(query)
        {
            IsInstant = isInstant,
            Format = Format(target["format"]?.Text),
            Legend = target["legendFormat"]?.Text,
        };
        foreach (var finding in QueryFindings.Of(checks.Queries.Inspect(query, checks.Declarations), who, LegendLabels.Of(asked.Legend)))
            yield return finding;
        if (!query.Problems.IsEmpty) yield break;
        foreach (var finding in WindowChecks.Of(asked, isInstant, checks.Declarations is not null, who))
            yield return finding;
        foreach (var finding in PanelFit.Of(Panel(type), asked, who)) yield return finding;
    }

    static QueryPanel Panel(string type) => type switch
    {
        "heatmap" => new HeatmapPanel(""),
        "table" => new TablePanel(""),
        _ => new TimeSeriesPanel(""),
    };

    static QueryFormat Format(string? text) => text switch
    {
        "table" => QueryFormat.Table,
        "heatmap" => QueryFormat.Heatmap,
        _ => QueryFormat.TimeSeries,
    };
}
