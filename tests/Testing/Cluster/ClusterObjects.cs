using System.Globalization;
using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>The objects of a cluster, with what the API keeps of each: versions, generations, UIDs.</summary>
public sealed class ClusterObjects
{
    readonly Dictionary<(string Resource, string Name), JsonObject> _objects = [];
    long _version = 100;

    public IEnumerable<JsonObject> All(string resource) =>
        _objects.Where(o => o.Key.Resource == resource).OrderBy(o => o.Key.Name, StringComparer.Ordinal).Select(o => o.Value).ToList();

    public JsonObject? Find(string resource, string name) => _objects.GetValueOrDefault((resource, name));

    public JsonObject Add(string resource, JsonObject made)
    {
        var metadata = made["metadata"]!.AsObject();
        metadata["namespace"] = "odin";
        metadata["uid"] = Guid.NewGuid().ToString();
        metadata["creationTimestamp"] = "2026-11-23T12:00:00Z";
        metadata["generation"] = 1L;
        metadata["managedFields"] = new JsonArray(new JsonObject { ["manager"] = "test" });
        _objects.Add((resource, NameOf(made)), made);
        Touch(made);
        return made;
    }

    public void Remove(string resource, string name) => _objects.Remove((resource, name));

    /// <summary>As RFC 7396 merges; <c>false</c>: it is of another version than the patch wants.</summary>
    public bool TryPatch(JsonObject there, JsonObject patch)
    {
        if (patch["metadata"]?["resourceVersion"] is { } wanted && (string?)wanted != (string?)there["metadata"]!["resourceVersion"]) return false;
        Merge(there, patch);
        there["metadata"]!["generation"] = (long)there["metadata"]!["generation"]! + 1;
        Touch(there);
        return true;
    }

    public static string NameOf(JsonObject any) => (string)any["metadata"]!["name"]!;

    public static string Label(JsonObject any, string key) => (string?)any["metadata"]!["labels"]?[key] ?? "";

    static void Merge(JsonObject there, JsonObject patch)
    {
        foreach (var (key, value) in patch)
        {
            if (value is null) there.Remove(key);
            else if (value is JsonObject inner && there[key] is JsonObject old) Merge(old, inner);
            else there[key] = value.DeepClone();
        }
    }

    void Touch(JsonObject changed) => changed["metadata"]!["resourceVersion"] = (++_version).ToString(CultureInfo.InvariantCulture);
}
