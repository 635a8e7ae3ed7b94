using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Testing;

/// <summary>Data that follows no schema.</summary>
internal static class Documents
{
    public static readonly Gen<double> Number = Gen.Frequency(
        (4, Gen.Int[-20, 20].Select(i => (double)i)),
        (3, Gen.OneOf(0, 1, -1, 1_000_000, 12_345_678, 1e21, 1e-7, 0.1, 0.5, -0.25, 9007199254740991, 9007199254740992, 2147483647, 1.5e300)),
        (2, Gen.Long[-ValueShapes.ExactInteger, ValueShapes.ExactInteger].Select(l => (double)l)),
        (2, Gen.Double[-1e9, 1e9]));

    public static readonly Gen<string> Key = Gen.Frequency(
        (6, Gen.OneOf("a", "b", "c", "name", "global", "enabled")),
        (2, Gen.OneOf("on", "n", "yes", "1", "1.0", "~", "=", "<<", "a.b/c-d_e", "a b", "{a}", "\"", "#", "- a", "true", "null", "0x1", ":")),
        (1, Gen.Char[' ', '~'].Array[1, 12].Select(c => new string(c))));

    public static readonly Gen<JsonNode?> Node = Gen.Recursive<JsonNode?>((depth, node) => Gen.Frequency(
        (3, Texts.Printable.Select(t => (JsonNode?)JsonValue.Create(t))),
        (3, Number.Select(n => (JsonNode?)JsonNumber.Of(n))),
        (1, Gen.Bool.Select(b => (JsonNode?)JsonValue.Create(b))),
        (1, Gen.Const((JsonNode?)null)),
        (depth > 3 ? 0 : 2, node.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(i => i?.DeepClone())]))),
        (depth > 3 ? 0 : 3, Map(node).Select(m => (JsonNode?)m))));

    public static readonly Gen<JsonObject> Any = Map(Node);

    public static Gen<JsonObject> Map(Gen<JsonNode?> values) => Gen.Select(Key, values).Array[0, 5].Select(entries =>
    {
        var map = new JsonObject();
        foreach (var (key, value) in entries) map[key] = value?.DeepClone();
        return map;
    });

    /// <summary>Parsed JSON with the numbers that Helm would hold.</summary>
    public static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Normal(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Normal)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonNumber.Of(JsonNumber.ToDouble(value)),
        _ => node?.DeepClone(),
    };
}
