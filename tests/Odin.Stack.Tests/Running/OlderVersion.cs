using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>A key that an older version of a program does not know, or that needs a cluster, and what stands in for it.</summary>
/// <param name="Path">Where it is: <c>storage.tsdb.retention</c>, <c>scrape_configs[].kubernetes_sd_configs</c>.</param>
/// <param name="Why">Why it cannot stay.</param>
/// <param name="Becomes">The key that stands in for it; null for none.</param>
sealed record OlderKey(string Path, string Why, string? Becomes = null);

/// <summary>A configuration as an older version of its program takes it: with some keys dropped or renamed, and nothing else.</summary>
sealed class OlderVersion(IReadOnlyList<OlderKey> keys, Func<string, JsonObject, JsonNode?> instead)
{
    readonly HashSet<string> _used = [];

    /// <summary>The keys that were there to be changed.</summary>
    public IEnumerable<string> Used => keys.Select(k => k.Path).Where(_used.Contains);

    /// <summary>The configuration for it.</summary>
    /// <param name="configuration">The one that the chart writes.</param>
    public JsonObject Of(JsonObject configuration) => (JsonObject)Changed(configuration, "")!;

    JsonNode? Changed(JsonNode? node, string path) => node switch
    {
        JsonObject map => new JsonObject(map.SelectMany(p => Entry(map, p.Key, p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}"))),
        JsonArray items => new JsonArray([.. items.Select(i => Changed(i, path + "[]"))]),
        _ => node?.DeepClone(),
    };

    IEnumerable<KeyValuePair<string, JsonNode?>> Entry(JsonObject parent, string key, JsonNode? value, string path)
    {
        if (keys.FirstOrDefault(k => k.Path == path) is not { } older) return [new(key, Changed(value, path))];
        _used.Add(path);
        return older.Becomes is { } name ? [new(name, instead(path, parent))] : [];
    }
}
