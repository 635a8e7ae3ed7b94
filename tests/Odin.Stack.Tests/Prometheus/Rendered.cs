using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What charts make of values, for tests that look into it.</summary>
static class Rendered
{
    /// <summary>The names of the values files that show how a chart is used.</summary>
    public static IEnumerable<string> Samples(string chart) =>
        Directory.EnumerateFiles(Repository.Combine("samples", "values", chart), "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    /// <summary>One of them, or no values when the name is empty.</summary>
    public static JsonObject Sample(string chart, string name) =>
        name.Length == 0 ? [] : ValuesFile.Parse(name, System.IO.File.ReadAllText(Repository.Combine("samples", "values", chart, name)));

    /// <summary>The object of a kind of which there is one.</summary>
    public static JsonObject Object(Chart chart, JsonObject values, string kind) => chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    /// <summary>A file of the chart's own ConfigMap.</summary>
    public static JsonObject File(Chart chart, JsonObject values, string name) => (JsonObject)GoYaml.Read(chart.Render(values).Select(o => o.Data)
        .Single(o => (string?)o["kind"] == "ConfigMap" && o["data"]![name] is not null)["data"]![name]!.GetValue<string>())!;

    /// <summary>Every expression of a rule or a dashboard that the build has emitted.</summary>
    public static IEnumerable<string> Expressions()
    {
        var charts = Repository.Combine("artifacts", "charts");
        var rules = Directory.EnumerateFiles(charts, "*.rules.yaml", SearchOption.AllDirectories).Select(f => GoYaml.Read(System.IO.File.ReadAllText(f)));
        var dashboards = Directory.EnumerateFiles(charts, "*.json", SearchOption.AllDirectories).Where(f => f.Contains("dashboards", StringComparison.Ordinal))
            .Select(f => JsonNode.Parse(System.IO.File.ReadAllText(f)));
        return rules.Concat(dashboards).SelectMany(In);
    }

    static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "expr" ? [p.Value!.GetValue<string>()] : In(p.Value)),
        JsonArray items => items.SelectMany(In),
        _ => [],
    };
}
