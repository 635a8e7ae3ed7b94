using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts.Testing;

/// <summary>The equality of the law: the same objects, equal as YAML data once quantities and int-or-strings are in one
/// form. Which fields are quantities or int-or-strings is what <c>k8s.Models</c> says; custom resources are compared as
/// they are. Nothing else is normalised away.</summary>
public static class KubernetesEquality
{
    /// <summary>Fails with the first difference between what Helm rendered and what C# says.</summary>
    public static void Same(IEnumerable<JsonNode> helm, IEnumerable<JsonNode> csharp)
    {
        if (Difference(helm, csharp) is { } difference)
            throw new Xunit.Sdk.XunitException(difference);
    }

    /// <summary>The first difference, with its object and path, or null.</summary>
    public static string? Difference(IEnumerable<JsonNode> helm, IEnumerable<JsonNode> csharp)
    {
        var left = ByName(helm);
        var right = ByName(csharp);
        return left.Keys.Except(right.Keys).FirstOrDefault() is { } extra ? $"{extra}: Helm has it, C# has not"
            : right.Keys.Except(left.Keys).FirstOrDefault() is { } missing ? $"{missing}: C# has it, Helm has not"
            : left.Keys.Select(name => Difference(name, left[name], right[name])).FirstOrDefault(d => d is not null);
    }

    /// <summary>Values may give two objects one name, which a cluster would refuse: then it is two for both.</summary>
    static string? Difference(string name, List<JsonNode> helm, List<JsonNode> csharp)
    {
        if (helm.Count != csharp.Count) return $"{name}: Helm has it {helm.Count} times, C# {csharp.Count}";
        var rest = csharp.ToList();
        foreach (var one in helm)
        {
            var other = rest.FirstOrDefault(c => Difference(name, one, c) is null) ?? rest[0];
            if (Difference(name, one, other) is { } difference) return difference;
            rest.Remove(other);
        }
        return null;
    }

    static SortedDictionary<string, List<JsonNode>> ByName(IEnumerable<JsonNode> objects)
    {
        var named = new SortedDictionary<string, List<JsonNode>>(StringComparer.Ordinal);
        foreach (var o in objects)
        {
            var name = Name(o);
            if (!named.TryGetValue(name, out var same)) named.Add(name, same = []);
            same.Add(o);
        }
        return named;
    }

    static string Name(JsonNode o)
    {
        var metadata = o["metadata"];
        var place = metadata?["namespace"] is { } ns ? $"{ns}/" : "";
        return $"{o["apiVersion"]} {o["kind"]} {place}{metadata?["name"] ?? metadata?["generateName"]}";
    }

    static string? Difference(string name, JsonNode helm, JsonNode csharp) =>
        Difference(helm, csharp, KubernetesTypes.Of(csharp), "") is var (path, what) ? $"{name}: {path.TrimStart('.')}: {what}" : null;

    static (string Path, string What)? Difference(JsonNode? helm, JsonNode? csharp, Type? type, string path) => (helm, csharp) switch
    {
        (JsonObject h, JsonObject c) => InObjects(h, c, type, path),
        (JsonArray h, JsonArray c) => InArrays(h, c, type, path),
        _ when Form(helm, type) == Form(csharp, type) => null,
        (JsonValue h, JsonValue c) when Numbers.IsSameWhole(h, c) => null,
        (JsonValue h, JsonValue c) when Manifest(h) is { } inHelm && Manifest(c) is { } inCSharp => Difference(inHelm, inCSharp, KubernetesTypes.Of(inCSharp), path),
        (JsonValue h, JsonValue c) when h.ToString() is { Length: > 100 } a && c.ToString() is { Length: > 100 } b =>
            (path, $"Helm has {Show(Around(a, FirstDifference(a, b)))}, C# has {Show(Around(b, FirstDifference(a, b)))}"),
        _ => (path, $"Helm has {Show(helm)}, C# has {Show(csharp)}"),
    };

    /// <summary>An object that stands in a text, as JSON.</summary>
    static JsonNode? Manifest(JsonValue value) =>
        value.TryGetValue<string>(out var text) && text.StartsWith('{') && GoYaml.Read(text) is JsonObject o && KubernetesTypes.Of(o) is not null ? o : null;

    static int FirstDifference(string a, string b) => a.AsSpan().CommonPrefixLength(b);

    static string Around(string text, int at) => $"…{text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 30)]}…";

    static (string, string)? InObjects(JsonObject helm, JsonObject csharp, Type? type, string path)
    {
        foreach (var key in helm.Concat(csharp).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal))
        {
            var at = $"{path}.{key}";
            if (!csharp.ContainsKey(key)) return (at, $"Helm has {Show(helm[key])}, C# has no such key");
            if (!helm.ContainsKey(key)) return (at, $"C# has {Show(csharp[key])}, Helm has no such key");
            if (Difference(helm[key], csharp[key], KubernetesTypes.Member(type, key), at) is { } difference) return difference;
        }
        return null;
    }

    static (string, string)? InArrays(JsonArray helm, JsonArray csharp, Type? type, string path)
    {
        for (var i = 0; i < Math.Min(helm.Count, csharp.Count); i++)
        {
            if (Difference(helm[i], csharp[i], KubernetesTypes.Item(type), $"{path}[{i}]") is { } difference)
                return difference;
        }
        return helm.Count == csharp.Count ? null : (path, $"Helm has {helm.Count} items, C# has {csharp.Count}: {Show(helm)} and {Show(csharp)}");
    }

    // Kind and size together, so that the text "1", the integer 1 and the float 1 differ.
    static string Form(JsonNode? node, Type? type) => node switch
    {
        null => "null",
        JsonValue when type == typeof(ResourceQuantity) => $"quantity {Quantity.Form(node.ToString())}",
        JsonValue when type == typeof(IntOrString) => $"int or string {node}",
        JsonValue v when v.TryGetValue<string>(out var text) => $"text {text}",
        JsonValue v when v.GetValueKind() == System.Text.Json.JsonValueKind.Number => Numbers.Form(v),
        _ => node.ToJsonString(),
    };

    static string Show(JsonNode? node)
    {
        var text = node is JsonValue v && v.GetValueKind() == System.Text.Json.JsonValueKind.Number ? Numbers.Form(v)
            : node?.ToJsonString() ?? "null";
        return text.Length <= 200 ? text : $"{text[..200]}… ({text.Length} characters)";
    }
}
