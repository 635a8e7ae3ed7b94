using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Reads fields of rendered objects, present or not.</summary>
internal static class RenderedFields
{
    public static string Kind(this RenderedObject rendered) => $"{rendered.Data["kind"]}";

    public static string Name(this RenderedObject rendered) => $"{rendered.Data.At("metadata", "name")}";

    public static string Group(this RenderedObject rendered) => $"{rendered.Data["apiVersion"]}".Split('/') is [var group, _] ? group : "";

    public static bool IsHook(this RenderedObject rendered) => rendered.Data.At("metadata", "annotations", "helm.sh/hook") != null;

    /// <summary>What stands at a path of keys, or null.</summary>
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path) node = (node as JsonObject)?[key];
        return node;
    }

    /// <summary>The maps of a list at a path of keys.</summary>
    public static IEnumerable<JsonObject> Items(this JsonNode? node, params ReadOnlySpan<string> path) => (node.At(path) as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The text at a path of keys, or null; a number is its digits.</summary>
    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) => (node.At(path) as JsonValue)?.ToString();

    /// <summary>All texts below a node.</summary>
    public static IEnumerable<string> Texts(this JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Value.Texts()),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
