using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>A Job that the chart has rendered for a step. Of its pod nothing is known here but its volumes and its environment.</summary>
internal sealed class JobManifest
{
    /// <summary>The variable that tells a Job's containers which backup it is.</summary>
    public const string BackupVariable = "ODIN_BACKUP";

    /// <summary>The annotation that tells for which run a Job was made.</summary>
    public const string RunAnnotation = "odin-backup/run";

    readonly JsonObject _job;

    JobManifest(string step, JsonObject job, string name) => (Step, _job, Name) = (step, job, name);

    /// <summary>What it is for: <c>verify</c>.</summary>
    public string Step { get; }

    /// <summary>Always the same, so that one that a dead run has left is found.</summary>
    public string Name { get; }

    /// <summary>For people.</summary>
    public string Place => $"Job {Name} ({Step})";

    /// <summary>The volumes that its pods mount.</summary>
    public IReadOnlySet<string> Claims => Field(_job, "spec", "template", "spec", "volumes") is JsonArray volumes
        ? volumes.Select(v => Text(Field(v, "persistentVolumeClaim", "claimName"))).OfType<string>().ToHashSet()
        : new HashSet<string>();

    /// <exception cref="BackupException">There is none in the folder, or it is no Job.</exception>
    public static JobManifest Read(string folder, string step)
    {
        var file = Path.Combine(folder, $"{step}.json");
        try
        {
            return Parse(step, File.ReadAllText(file));
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            throw new BackupException(file, $"it is no Job: {e.Message}", "It comes from the chart: upgrade the release.");
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw new BackupException(file, $"it cannot be read: {e.Message}", "It comes from the chart, in a ConfigMap: see that it is mounted there.");
        }
    }

    /// <summary>What is given to the API.</summary>
    /// <param name="run">Who makes it.</param>
    /// <param name="owner">The ConfigMap that it goes with.</param>
    /// <param name="backup">Which backup it is for.</param>
    public JsonObject For(string run, OwnerReferenceTo owner, string backup)
    {
        var job = (JsonObject)_job.DeepClone();
        var metadata = (JsonObject)job["metadata"]!;
        if (metadata["annotations"] is not JsonObject annotations) metadata["annotations"] = annotations = [];
        annotations[RunAnnotation] = run;
        metadata["ownerReferences"] = new JsonArray(owner.Json());
        foreach (var container in Containers(job)) SetVariable(container, backup);
        return job;
    }

    static JobManifest Parse(string step, string text)
    {
        if (JsonNode.Parse(text) is not JsonObject job || Text(job["kind"]) != "Job") throw new InvalidDataException("its kind is another.");
        if (Text(Field(job, "metadata", "name")) is not { Length: > 0 } name) throw new InvalidDataException("it has no name.");
        return Containers(job).Any() ? new(step, job, name) : throw new InvalidDataException("it has no containers.");
    }

    static IEnumerable<JsonObject> Containers(JsonObject job) =>
        (Field(job, "spec", "template", "spec", "containers") as JsonArray ?? []).OfType<JsonObject>();

    static void SetVariable(JsonObject container, string backup)
    {
        if (container["env"] is not JsonArray variables) container["env"] = variables = [];
        foreach (var old in variables.Where(v => Text(Field(v, "name")) == BackupVariable).ToList()) variables.Remove(old);
        variables.Add((JsonNode)new JsonObject { ["name"] = BackupVariable, ["value"] = backup });
    }

    static JsonNode? Field(JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var name in path) node = (node as JsonObject)?[name];
        return node;
    }

    static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

/// <summary>An object that others go with.</summary>
/// <param name="Name">Of a ConfigMap.</param>
/// <param name="Uid">Of the same.</param>
internal sealed record OwnerReferenceTo(string Name, string Uid)
{
    public JsonObject Json() => new() { ["apiVersion"] = "v1", ["kind"] = "ConfigMap", ["name"] = Name, ["uid"] = Uid };
}
