using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests.Differences;

public class DiffPropertyTests
{
    static readonly string[] Names = ["a", "b", "c", "d", "on", "x.y", "long name"];

    /// <summary>A value with its schema: closed maps of them, and leaves with a limit each.</summary>
    static readonly Gen<Leaf> AnyLeaf = Gen.OneOf(
        Gen.Int[1, 99].Select(n => new Leaf(n, new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 100 })),
        Gen.OneOf("one", "two").Select(t => new Leaf(t, new() { ["type"] = "string", ["enum"] = new JsonArray("one", "two"), ["maxLength"] = 9 })),
        Gen.Bool.Select(b => new Leaf(b, new() { ["type"] = "boolean" })));

    static readonly Gen<Dictionary<string, Leaf>> AnyMap = Gen.Select(Gen.Shuffle(Names), AnyLeaf.Array[1, 7])
        .Select((names, leaves) => names.Zip(leaves).ToDictionary(p => p.First, p => p.Second));

    static readonly Gen<Dictionary<string, Dictionary<string, Leaf>>> AnyValues = Gen.Select(Gen.Shuffle(Names), AnyMap.Array[1, 5])
        .Select((names, maps) => names.Zip(maps).ToDictionary(p => p.First, p => p.Second));

    static readonly (string What, Step Step, Func<Leaf, Leaf?> Change)[] Edits =
    [
        ("removed", Step.Breaking, _ => null),
        ("default", Step.Patch, leaf => leaf with { Value = leaf.Value.ToJsonString() == "7" ? 8 : 7 }),
        ("type narrowed", Step.Breaking, leaf => leaf with { Schema = Edited(leaf, "type", "null") }),
        ("const added", Step.Breaking, leaf => leaf with { Schema = Edited(leaf, "const", 3) }),
        ("description changed", Step.Patch, leaf => leaf with { Schema = Edited(leaf, "description", "Other words.") }),
    ];

    [Fact]
    public void A_version_is_like_itself() => AnyValues.Sample(values => Assert.Empty(Versions.Changes(Chart(values), Chart(values))));

    [Fact]
    public void Every_change_of_a_value_is_found_at_its_path_and_no_other() =>
        Gen.Select(AnyValues, Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 4]).Sample((values, map, leaf, edit) =>
        {
            var outer = values.Keys.ElementAt(map % values.Count);
            var inner = values[outer].Keys.ElementAt(leaf % values[outer].Count);
            var changed = values.ToDictionary(p => p.Key, p => p.Value.ToDictionary());
            if (Edits[edit].Change(values[outer][inner]) is { } now) changed[outer][inner] = now;
            else changed[outer].Remove(inner);

            var change = Assert.Single(ChartDiff.Between(Chart(values), Chart(changed)).Changes);
            Assert.Equal((ValuePath.Of(ValuePath.Of("", outer), inner), Edits[edit].Step), (change.Place, change.Step));
        });

    [Fact]
    public void What_came_is_what_goes_the_other_way() => Gen.Select(AnyValues, AnyValues).Sample((left, right) =>
    {
        var (there, back) = (ChartDiff.Between(Chart(left), Chart(right)), ChartDiff.Between(Chart(right), Chart(left)));
        Assert.Equal(Places(there, "added"), Places(back, "removed"));
        Assert.Equal(Places(there, "default"), Places(back, "default"));
    });

    static List<string> Places(ChartDiff diff, string what) =>
        [.. diff.Changes.Where(change => change.What == what).Select(change => change.Place).Order(StringComparer.Ordinal)];

    static JsonObject Edited(Leaf leaf, string keyword, JsonNode value)
    {
        var schema = (JsonObject)leaf.Schema.DeepClone();
        schema[keyword] = value;
        return schema;
    }

    static ChartFiles Chart(Dictionary<string, Dictionary<string, Leaf>> values) => Versions.Of(
        values: YamlData.Write(new(values.Select(p => Pair(p.Key, new JsonObject(p.Value.Select(q => Pair(q.Key, q.Value.Value))))))),
        schema: Closed(values.Select(p => Pair(p.Key, Closed(p.Value.Select(q => Pair(q.Key, q.Value.Schema)))))).ToJsonString());

    static JsonObject Closed(IEnumerable<KeyValuePair<string, JsonNode?>> properties) =>
        new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = new JsonObject(properties) };

    static KeyValuePair<string, JsonNode?> Pair(string key, JsonNode value) => new(key, value.DeepClone());

    sealed record Leaf(JsonNode Value, JsonObject Schema);
}
