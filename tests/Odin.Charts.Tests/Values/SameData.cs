using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

/// <summary>Compares data: numbers by value, maps whatever their order.</summary>
internal static class SameData
{
    public static bool Are(JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(p => b.TryGetPropertyValue(p.Key, out var value) && Are(p.Value, value)),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(p => Are(p.First, p.Second)),
        (JsonValue a, JsonValue b) when a.GetValueKind() == JsonValueKind.Number && b.GetValueKind() == JsonValueKind.Number =>
            JsonNumber.ToDouble(a).Equals(JsonNumber.ToDouble(b)),
        _ => JsonNode.DeepEquals(one, other),
    };

    public static void Assert(JsonNode? expected, JsonNode? actual, string message = "")
    {
        if (!Are(expected, actual))
            Xunit.Assert.Fail($"{message}\nexpected {expected?.ToJsonString() ?? "null"}\nactual   {actual?.ToJsonString() ?? "null"}");
    }
}
