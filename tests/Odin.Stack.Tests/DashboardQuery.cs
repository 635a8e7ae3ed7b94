using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>A query of a dashboard, with something in the place of each variable.</summary>
/// <param name="Dashboard">The dashboard's file.</param>
/// <param name="Language">The language: <c>prometheus</c>, <c>logql</c>, <c>traceql</c>.</param>
/// <param name="Text">The query.</param>
public sealed partial record DashboardQuery(string Dashboard, string Language, string Text)
{
    /// <summary>All queries of a dashboard, classic or v2.</summary>
    public static IEnumerable<DashboardQuery> Of(string file, string json) => Of(Path.GetFileName(file), JsonNode.Parse(json), "prometheus");

    static IEnumerable<DashboardQuery> Of(string file, JsonNode? node, string around)
    {
        if (node is JsonArray items) return items.SelectMany(item => Of(file, item, around));
        if (node is not JsonObject map) return [];
        var type = DatasourceOf(map) ?? around;
        return [.. Own(file, map, type), .. map.SelectMany(p => Of(file, p.Value, type))];
    }

    static IEnumerable<DashboardQuery> Own(string file, JsonObject map, string type) => type switch
    {
        "loki" when map["expr"] is JsonValue text => [new(file, "logql", Filled(text))],
        "tempo" when map["query"] is JsonValue text && $"{map["queryType"]}" == "traceql" && !IsId($"{text}") => [new(file, "traceql", Filled(text))],
        "prometheus" when map["expr"] is JsonValue text => [new(file, type, Filled(text))],
        _ => [],
    };

    /// <summary>Classic targets name the type of their datasource; a v2 query is of a group.</summary>
    static string? DatasourceOf(JsonObject map) =>
        (map["datasource"] as JsonObject)?["type"]?.ToString() ?? ($"{map["kind"]}" == "DataQuery" ? map["group"]?.ToString() : null);

    /// <summary>Whether it is a trace's id alone, which Grafana takes in a query's place.</summary>
    static bool IsId(string query) => OtherVariable().Replace(query, "").Length == 0;

    static string Filled(JsonValue query)
    {
        var text = Duration().Replace($"{query}", "5m");
        return OtherVariable().Replace(text, match => IsQuoted(text[..match.Index]) ? "x" : "1");
    }

    static bool IsQuoted(string before) => before.Count(c => c is '"' or '`') % 2 == 1;

    /// <summary>Grafana's own variables of time, and any variable that is a window.</summary>
    [GeneratedRegex(@"\$__(?:rate_)?interval|\$__range|\$__auto|(?<=\[)\$\{?\w+\}?(?=\])")]
    private static partial Regex Duration();

    [GeneratedRegex(@"\$\{\w+(?::\w+)?\}|\$\w+")]
    private static partial Regex OtherVariable();
}
