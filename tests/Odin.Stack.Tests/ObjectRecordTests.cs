using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The objects that a chart carries, by which versions are compared, are those that Helm makes of it.</summary>
public class ObjectRecordTests
{
    public static TheoryData<string> Charts { get; } = [.. EmittedChart.Built.Select(c => c.Name)];

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Charts))]
    public void They_are_what_Helm_renders(string name)
    {
        var chart = EmittedChart.Named(name);
        var record = GoYaml.ReadAll(chart.Files["charts/_objects.yaml"]).Select(o => Whole(o, chart)!);
        KubernetesEquality.Same(GoYaml.ReadAll(RealHelm.Template(chart.Archive).Succeeded().Output), record);
    }

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Charts))]
    public void Helm_does_not_load_them(string name) =>
        Assert.DoesNotContain("_objects", RealHelm.Show("all", EmittedChart.Named(name).Archive).Succeeded().Output, StringComparison.Ordinal);

    /// <summary>With the texts that the chart's files hold.</summary>
    static JsonNode? Whole(JsonNode? node, EmittedChart chart) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Whole(p.Value, chart)))),
        JsonArray items => new JsonArray([.. items.Select(item => Whole(item, chart))]),
        JsonValue value when $"{value}" is ['<', .. var name, '>'] && name.StartsWith("the file ", StringComparison.Ordinal) => chart.Files[name["the file ".Length..]],
        _ => node?.DeepClone(),
    };
}
