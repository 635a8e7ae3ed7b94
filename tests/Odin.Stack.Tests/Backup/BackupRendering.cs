using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What the chart of backups makes, as C# renders it: the pods of its objects, and of the Jobs that it holds for the program to create.</summary>
internal static class BackupRendering
{
    static readonly Release Release = new() { Name = "odin", Namespace = "odin" };

    /// <summary>As a cluster of today takes it, unless it is another.</summary>
    public static List<JsonObject> Of(JsonObject? values = null, string kubernetes = "v1.33.0") =>
        [.. new BackupChart().Render(values, Release, new() { KubeVersion = new(kubernetes) }).Select(o => o.Data)];

    /// <summary>All that can be switched on.</summary>
    public static JsonObject Everything => ValuesFile.Parse("bucket.yaml", File.ReadAllText(Repository.Combine("samples", "values", "odin-backup", "bucket.yaml")));

    /// <summary>The same on volumes.</summary>
    public static JsonObject OnVolumes => ValuesFile.Parse("volumes.yaml", File.ReadAllText(Repository.Combine("samples", "values", "odin-backup", "volumes.yaml")));

    public static JsonObject Named(this IEnumerable<JsonObject> objects, string kind, string name) =>
        objects.Single(o => (string?)o["kind"] == kind && (string?)o["metadata"]!["name"] == name);

    /// <summary>The Jobs that a restore makes, by their files.</summary>
    public static IEnumerable<(string File, JsonObject Job)> Jobs(this IEnumerable<JsonObject> objects) => objects
        .Where(o => (string?)o["kind"] == "ConfigMap" && o["data"] is JsonObject)
        .SelectMany(o => o["data"]!.AsObject())
        .Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
        .Select(file => (File: file.Key, Job: JsonNode.Parse((string)file.Value!)!.AsObject()))
        .Where(file => (string?)file.Job["kind"] == "Job");

    /// <summary>The specs of all pods.</summary>
    public static IEnumerable<JsonObject> Pods(this IReadOnlyCollection<JsonObject> objects) => objects
        .Select(o => (string?)o["kind"] == "Pod" ? o : o["spec"]?["jobTemplate"]?["spec"]?["template"])
        .Concat(objects.Jobs().Select(j => j.Job["spec"]!["template"]))
        .OfType<JsonObject>().Select(pod => pod["spec"]!.AsObject());

    /// <summary>The arguments of all their containers.</summary>
    public static IEnumerable<string[]> Arguments(this IReadOnlyCollection<JsonObject> objects) => objects.Pods()
        .SelectMany(spec => new[] { "initContainers", "containers" }.SelectMany(key => spec[key]?.AsArray() ?? []))
        .Select(container => container!["args"]!.AsArray().Select(a => (string)a!).ToArray());
}
