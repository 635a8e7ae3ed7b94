using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A field that differs; null stands for a field that is not there.</summary>
internal sealed record FieldChange(string Path, JsonNode? Old, JsonNode? New);

/// <summary>Compares data field by field. Items of a list are the same when they have the same name, or whatever tells them
/// apart; lists of plain values are compared as a whole.</summary>
internal static class FieldDiff
{
    /// <summary>What tells the items of Kubernetes' lists apart, the most telling first.</summary>
    static readonly string[] Keys = ["name", "mountPath", "key", "containerPort", "port", "host", "path", "topologyKey", "ip"];

    public static IEnumerable<FieldChange> Between(JsonNode? old, JsonNode? @new, string path = "") => (old, @new) switch
    {
        (JsonObject before, JsonObject after) => Maps(before, after, path),
        (JsonArray before, JsonArray after) when KeyOf(before, after) is { } key => Items(before, after, key, path),
        _ => JsonNode.DeepEquals(old, @new) ? [] : [new(path, old, @new)],
    };

    static IEnumerable<FieldChange> Maps(JsonObject old, JsonObject @new, string path) =>
        old.Select(p => p.Key).Union(@new.Select(p => p.Key)).SelectMany(key => Between(old[key], @new[key], ValuePath.Of(path, key)));

    static IEnumerable<FieldChange> Items(JsonArray old, JsonArray @new, string key, string path)
    {
        var (before, after) = (Named(old, key), Named(@new, key));
        foreach (var name in before.Keys.Union(after.Keys))
            foreach (var change in Between(before.GetValueOrDefault(name), after.GetValueOrDefault(name), $"{path}[{name}]")) yield return change;
        var stayed = before.Keys.Where(after.ContainsKey).ToList();
        if (!stayed.SequenceEqual(after.Keys.Where(before.ContainsKey)))
            yield return new(path, Order(before.Keys), Order(after.Keys));
    }

    static JsonArray Order(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create(name))];

    static Dictionary<string, JsonNode> Named(JsonArray items, string key) => items.ToDictionary(item => $"{item![key]}", item => item!, StringComparer.Ordinal);

    static string? KeyOf(JsonArray old, JsonArray @new) =>
        old.Concat(@new).All(item => item is JsonObject) ? Keys.FirstOrDefault(key => TellsApart(old, key) && TellsApart(@new, key)) : null;

    static bool TellsApart(JsonArray items, string key) =>
        items.All(item => item![key] is JsonValue) && items.Select(item => $"{item![key]}").Distinct(StringComparer.Ordinal).Count() == items.Count;
}
