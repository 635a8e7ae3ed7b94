using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>Objects without what only their server knows of them, so that a person may give them to another.</summary>
internal static class CleanObject
{
    /// <summary>What kubectl applied last, with a Secret's data in it.</summary>
    const string LastApplied = "kubectl.kubernetes.io/last-applied-configuration";
    const string Leader = "control-plane.alpha.kubernetes.io/leader";

    static readonly string[] Kept = ["name", "namespace", "labels", "annotations"];
    static readonly string[] Content = ["immutable", "type", "data", "binaryData"];
    static readonly string[] OfCluster = ["kube-root-ca.crt", "openshift-service-ca.crt"];
    static readonly string[] TypesOfCluster = ["kubernetes.io/service-account-token", "bootstrap.kubernetes.io/token", "helm.sh/release.v1"];

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether nobody else makes it: not Kubernetes, for its clusters and elections, and not Helm, whose records must never go back.</summary>
    public static bool IsWanted(JsonObject any) =>
        !OfCluster.Contains(Name(any)) && !TypesOfCluster.Contains(Text(any["type"])) && (any["metadata"]?["annotations"] as JsonObject)?.ContainsKey(Leader) != true;

    public static JsonObject Of(string kind, JsonObject any)
    {
        var clean = new JsonObject { ["apiVersion"] = "v1", ["kind"] = kind, ["metadata"] = Metadata((JsonObject)any["metadata"]!) };
        Copy(any, clean, Content);
        return clean;
    }

    /// <exception cref="BackupException">It has none that a file may have.</exception>
    public static string Name(JsonObject any)
    {
        try
        {
            return ClusterOptions.Name(Text(any["metadata"]?["name"]) ?? "");
        }
        catch (FormatException e)
        {
            throw new BackupException("the Kubernetes API", $"it answers an object whose name is none: {e.Message}", "See that KUBERNETES_SERVICE_HOST leads to the API, and to nothing before it.");
        }
    }

    /// <summary>For people, and for kubectl.</summary>
    public static string Text(JsonObject any) => any.ToJsonString(Readable) + "\n";

    static JsonObject Metadata(JsonObject metadata)
    {
        var clean = new JsonObject();
        Copy(metadata, clean, Kept);
        if (clean["annotations"] is JsonObject annotations && annotations.Remove(LastApplied) && annotations.Count == 0) clean.Remove("annotations");
        return clean;
    }

    static void Copy(JsonObject from, JsonObject to, IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => from[n] is not null)) to[name] = from[name]!.DeepClone();
    }

    static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
