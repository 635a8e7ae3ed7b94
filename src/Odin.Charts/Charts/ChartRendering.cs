using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Renders a chart and the charts inside it in C#, with Helm's rules for values.</summary>
internal static class ChartRendering
{
    public static IReadOnlyList<RenderedObject> Render(
        Chart chart, JsonObject given, Release release, Capabilities capabilities, string version)
    {
        var all = Coalesced(chart, given, _ => true);
        var merged = Coalesced(chart, given, path => IsEnabled(all, path));
        var root = new Rendering(chart, chart.Name, "", merged);
        try
        {
            return [.. root.Objects(release, capabilities, version)];
        }
        catch (RenderException refusal)
        {
            throw new ChartException(new Diagnostic("ODIN1015", DiagnosticSeverity.Error, $"The chart refuses these values: {refusal.Message}"));
        }
    }

    static JsonObject Coalesced(Chart chart, JsonObject given, Func<string, bool> isEnabled) =>
        HelmMerge.Coalesce(Values(chart, chart.Name, "", isEnabled), given);

    static ChartValues Values(Chart chart, string key, string path, Func<string, bool> isEnabled) => new(
        key,
        ValuesDefinition.Of(chart.ValuesType).Defaults,
        [.. chart.Subcharts.Where(s => isEnabled(path + s.Key)).Select(s => Values(s.Chart, s.Key, $"{path}{s.Key}.", isEnabled))]);

    /// <summary>Whether the condition of a chart inside holds. What is no boolean does not switch it off, as in Helm.</summary>
    public static bool IsEnabled(JsonObject values, string path)
    {
        JsonNode? node = values;
        foreach (var key in path.Split('.').Append("enabled"))
            node = (node as JsonObject)?[key];
        return node?.GetValueKind() != System.Text.Json.JsonValueKind.False;
    }

    sealed record Rendering(Chart Chart, string Key, string Folder, JsonObject Values)
    {
        public IEnumerable<RenderedObject> Objects(Release release, Capabilities capabilities, string version)
        {
            var bound = ValuesDefinition.Of(Chart.ValuesType).Bind(Values);
            var children = Chart.Subcharts
                .Where(s => IsEnabled(Values, s.Key))
                .Select(s => new Rendering(s.Chart, s.Key, $"{Folder}{Key}/charts/", (JsonObject)Values[s.Key]!))
                .SelectMany(r => r.Objects(release, capabilities, version)).ToList();
            var info = new ChartInfo(Key, version, Chart.Metadata.AppVersion ?? "");
            return children.Concat(Chart.Evaluate(bound, release, info, capabilities)
                .Select(o => o with { Template = $"{Folder}{Key}/templates/{o.Template}" })).ToList();
        }
    }
}
