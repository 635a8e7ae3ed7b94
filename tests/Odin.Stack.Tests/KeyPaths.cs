using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The keys of a configuration file, each with those above it: <c>server.http_listen_port</c>. Items of lists have no number.</summary>
internal static class KeyPaths
{
    public static SortedSet<string> Of(JsonNode? node) => new(Each(node, ""), StringComparer.Ordinal);

    static IEnumerable<string> Each(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.SelectMany(p => Each(p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}").Prepend(path.Length == 0 ? p.Key : $"{path}.{p.Key}")),
        JsonArray items => items.SelectMany(i => Each(i, path)),
        _ => [],
    };
}
