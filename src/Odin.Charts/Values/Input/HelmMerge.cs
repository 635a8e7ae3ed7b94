using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The values of a chart and of the charts inside it, as Helm sees them before it merges.</summary>
/// <param name="Name">The key of the chart in its parent's values: its alias, or its name.</param>
/// <param name="Defaults">What its <c>values.yaml</c> holds.</param>
/// <param name="Subcharts">The charts inside it, those that are switched off left out.</param>
internal sealed record ChartValues(string Name, JsonObject Defaults, IReadOnlyList<ChartValues> Subcharts);

/// <summary>Helm's rules for putting values together.</summary>
internal static class HelmMerge
{
    const string Global = "global";

    /// <summary>Several values files: a later one goes before an earlier one, maps are merged, a null stays a null.</summary>
    public static JsonObject Files(IEnumerable<JsonObject> files) =>
        files.Aggregate(new JsonObject(), (below, above) => Over(below, above));

    /// <summary>What the templates of the chart see: the given values over the chart's own. A null takes away a default;
    /// the values of a chart inside stand under its name, <c>global</c> handed down to it.</summary>
    /// <exception cref="ChartException">The values of a chart inside are no map.</exception>
    public static JsonObject Coalesce(ChartValues chart, JsonObject given) =>
        CoalesceChart(WithImports(chart), (JsonObject)given.DeepClone());

    /// <summary>Helm first folds the defaults of the charts inside into those of their parent. That is why a null for
    /// a value of a chart inside brings back that chart's own default instead of removing it.</summary>
    static ChartValues WithImports(ChartValues chart)
    {
        if (chart.Subcharts.Count == 0) return chart;
        var inner = chart with { Subcharts = [.. chart.Subcharts.Select(WithImports)] };
        return inner with { Defaults = CoalesceChart(inner, []) };
    }

    static JsonObject CoalesceChart(ChartValues chart, JsonObject values)
    {
        AddDefaults(values, chart.Defaults);
        foreach (var subchart in chart.Subcharts)
        {
            if (!values.ContainsKey(subchart.Name)) values[subchart.Name] = new JsonObject();
            if (values[subchart.Name] is not JsonObject inner) throw new ChartException(ValuesDiagnostics.SubchartIsNoMap(subchart.Name));
            HandDownGlobals(inner, values);
            CoalesceChart(subchart, inner);
        }
        return values;
    }

    static JsonObject Over(JsonObject below, JsonObject above)
    {
        foreach (var (key, value) in above)
        {
            if (value is JsonObject map && below[key] is JsonObject existing) Over(existing, map);
            else below[key] = value?.DeepClone();
        }
        return below;
    }

    static void AddDefaults(JsonObject values, JsonObject defaults)
    {
        foreach (var (key, @default) in defaults)
        {
            if (!values.TryGetPropertyValue(key, out var value)) values[key] = @default?.DeepClone();
            else if (value is null) values.Remove(key);
            else if (value is JsonObject map && @default is JsonObject below) AddDefaults(map, below);
        }
    }

    static void HandDownGlobals(JsonObject inner, JsonObject values)
    {
        if (inner.TryGetPropertyValue(Global, out var mine) && mine is not JsonObject) return;
        if (values.TryGetPropertyValue(Global, out var given) && given is not JsonObject) return;
        var target = mine as JsonObject ?? [];
        foreach (var (key, value) in given as JsonObject ?? []) HandDown(target, key, value);
        if (mine is null) inner[Global] = target;
    }

    static void HandDown(JsonObject globals, string key, JsonNode? value)
    {
        if (value is not JsonObject map)
        {
            if (globals[key] is not JsonObject) globals[key] = value?.DeepClone();
        }
        else if (!globals.TryGetPropertyValue(key, out var existing)) globals[key] = map.DeepClone();
        else if (existing is JsonObject below)
        {
            var merged = (JsonObject)map.DeepClone();
            AddDefaults(merged, below);
            globals[key] = merged;
        }
    }
}
