using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Renders a chart and the charts inside it in C#, with Helm's rules for values.</summary>
internal static class ChartRendering
{
    public static IReadOnlyList<RenderedObject> Render(
        Chart chart, JsonObject given, Release release, Capabilities capabilities, string version)
    {
        var merged = HelmMerge.Coalesce(Values(chart), given);
        try
        {
            return [.. Objects(new(chart, "", merged), release, capabilities, version)];
        }
        catch (RenderException refusal)
        {
            throw new ChartException(new Diagnostic("ODIN1015", DiagnosticSeverity.Error, $"The chart refuses these values: {refusal.Message}"));
        }
    }

    /// <summary>The values of a chart and of those inside it, as nobody has changed them.</summary>
    public static ChartValues Values(Chart chart) => Values(chart, chart.Name, null);

    static ChartValues Values(Chart chart, string key, string? condition) => new(
        key,
        ValuesDefinition.Of(chart.ValuesType).Defaults,
        [.. chart.Subcharts.Select(s => Values(s.Chart, s.Key, s.Condition))],
        condition);

    static IEnumerable<RenderedObject> Objects(Part part, Release release, Capabilities capabilities, string version)
    {
        var (chart, folder, merged) = part;
        var bound = ValuesDefinition.Of(chart).Bind(merged.Values);
        var inside = merged.Subcharts.Select(s => new Part(
            chart.Subcharts.First(d => d.Key == s.Name).Chart, $"{folder}{merged.Name}/charts/", s));
        var info = new ChartInfo(merged.Name, version, chart.Metadata.AppVersion ?? "");
        var own = chart.Evaluate(bound, release, info, capabilities)
            .Select(o => o with { Template = $"{folder}{merged.Name}/templates/{o.Template}" });
        return [.. inside.SelectMany(p => Objects(p, release, capabilities, version)), .. own];
    }

    /// <summary>A chart of a release, and its values.</summary>
    sealed record Part(Chart Chart, string Folder, MergedValues Values);
}
