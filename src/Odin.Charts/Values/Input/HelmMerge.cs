using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Helm's rules for putting values together, in the order in which Helm applies them. The order matters: the
/// maps of defaults are shared, so that a null in one is seen in another.</summary>
internal static class HelmMerge
{
    const string Global = "global";

    /// <summary>Several values files: a later one goes before an earlier one, maps are merged, a null stays a null.</summary>
    public static JsonObject Files(IEnumerable<JsonObject> files) =>
        files.Aggregate(new JsonObject(), (below, above) => Over(below, above));

    /// <summary>What the templates see: the given values over the chart's own. A null takes away a default; the values of
    /// a chart inside stand under its name, with <c>global</c> handed down to it.</summary>
    /// <exception cref="ChartException">The values of a chart inside are no map.</exception>
    public static MergedValues Coalesce(ChartValues chart, JsonObject given)
    {
        var node = Node.Of(chart);
        SwitchOff(node, ValueTable.Of(given), "");
        FoldIn(node);
        return Merged(node, Coalesced(node, ValueTable.Of(given)));
    }

    static MergedValues Merged(Node chart, ValueTable values) =>
        new(chart.Name, values.ToJson(), [.. chart.Inside.Select(i => Merged(i, (ValueTable)values[i.Name]!))]);

    static JsonObject Over(JsonObject below, JsonObject above)
    {
        foreach (var (key, value) in above)
        {
            if (value is JsonObject map && below[key] is JsonObject existing) Over(existing, map);
            else below[key] = value?.DeepClone();
        }
        return below;
    }

    /// <summary>Leaves out the charts whose condition is false.</summary>
    static void SwitchOff(Node chart, ValueTable given, string path)
    {
        if (chart.Inside.Count == 0) return;
        var values = Coalesced(chart, given);
        chart.Inside.RemoveAll(i => i.Condition is { } condition
            && values.At(path + condition) is JsonValue answer && answer.GetValueKind() == JsonValueKind.False);
        foreach (var inside in chart.Inside) SwitchOff(inside, values, $"{path}{inside.Name}.");
    }

    /// <summary>Makes the defaults of the charts inside defaults of their parent. That is why a null for a value of a chart
    /// inside brings back that chart's own default instead of removing it.</summary>
    static void FoldIn(Node chart)
    {
        foreach (var inside in chart.Inside) FoldIn(inside);
        if (chart.Inside.Count > 0) chart.Defaults = Coalesced(chart, []);
    }

    static ValueTable Coalesced(Node chart, ValueTable given)
    {
        var values = given.Copy();
        Coalesce(chart, values);
        return values;
    }

    static void Coalesce(Node chart, ValueTable values)
    {
        AddDefaults(values, chart.Defaults);
        foreach (var inside in chart.Inside)
        {
            if (!values.ContainsKey(inside.Name)) values[inside.Name] = new ValueTable();
            if (values[inside.Name] is not ValueTable inner) throw new ChartException(ValuesDiagnostics.SubchartIsNoMap(inside.Name));
            HandDownGlobals(inner, values);
            Coalesce(inside, inner);
        }
    }

    static void AddDefaults(ValueTable values, ValueTable defaults)
    {
        foreach (var (key, @default) in defaults.ToArray())
        {
            if (!values.TryGetValue(key, out var value)) values[key] = @default;
            else if (value is null) values.Remove(key);
            else if (value is ValueTable map && @default is ValueTable below) AddDefaults(map, below);
        }
    }

    static void HandDownGlobals(ValueTable inner, ValueTable values)
    {
        if (inner.TryGetValue(Global, out var mine) && mine is not ValueTable) return;
        if (values.TryGetValue(Global, out var given) && given is not ValueTable) return;
        var target = mine as ValueTable ?? [];
        foreach (var (key, value) in (given as ValueTable ?? []).ToArray()) HandDown(target, key, value);
        inner[Global] = target;
    }

    static void HandDown(ValueTable globals, string key, object? value)
    {
        var isKnown = globals.TryGetValue(key, out var existing);
        if (value is not ValueTable map)
        {
            if (existing is not ValueTable) globals[key] = value;
        }
        else if (!isKnown) globals[key] = map.ShallowCopy();
        else if (existing is ValueTable below)
        {
            var merged = map.ShallowCopy();
            AddDefaults(merged, below);
            globals[key] = merged;
        }
    }

    sealed class Node
    {
        public required string Name { get; init; }

        public required string? Condition { get; init; }

        public required ValueTable Defaults { get; set; }

        public required List<Node> Inside { get; init; }

        public static Node Of(ChartValues chart) => new()
        {
            Name = chart.Name,
            Condition = chart.Condition,
            Defaults = ValueTable.Of(chart.Defaults),
            Inside = [.. chart.Subcharts.Select(Of)],
        };
    }
}
