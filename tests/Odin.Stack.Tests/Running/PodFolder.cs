using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>A folder of this machine that is laid out as the root of a pod: the files of its ConfigMaps and Secrets where the pod has them.</summary>
sealed class PodFolder : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a file at a path of the pod.</summary>
    public string Write(string path, string text) => _folder.Write(path.TrimStart('/'), text);

    /// <summary>A path of the pod on this machine.</summary>
    public string At(string path) => _folder.Combine(path.TrimStart('/'));

    /// <summary>A configuration with the paths of the pod as those of this machine. Each begins with one of <paramref name="roots"/>.</summary>
    public JsonObject Rooted(JsonObject configuration, params string[] roots) => (JsonObject)Rooted((JsonNode)configuration, roots)!;

    JsonNode? Rooted(JsonNode? node, string[] roots) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Rooted(p.Value, roots)))),
        JsonArray items => new JsonArray([.. items.Select(i => Rooted(i, roots))]),
        JsonValue v when v.TryGetValue<string>(out var text) && roots.Any(r => text.StartsWith(r + "/", StringComparison.Ordinal)) => At(text),
        _ => node?.DeepClone(),
    };
}
