using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>ODIN1248: a pod that takes a ConfigMap or a Secret of the release as variables or as a single file, neither of which Kubernetes ever
/// brings up to date, and that nothing starts anew when they change. Whether a program reads a mounted folder again, nobody can know.</summary>
internal static class StaleSettings
{
    public static IEnumerable<Diagnostic> Check(RenderedRelease release) =>
        (from pod in release.Pods
         where pod.Owner.Kind() is "Deployment" or "StatefulSet" or "DaemonSet" && !pod.Owner.IsHook() && !IsStartedAnew(pod)
         from container in pod.Containers
         from taken in Variables(container).Concat(SingleFiles(pod, container))
         let source = release.Find(taken.Kind, taken.Name)
         where source != null && !source.IsHook() && source.Data.Text("immutable") != "true"
         select ReferenceDiagnostics.NeverUpdated(release, pod, taken.Kind, taken.Name)).Distinct();

    /// <summary>A checksum in an annotation changes the pod, and Stakater's Reloader starts it.</summary>
    static bool IsStartedAnew(RenderedPod pod) =>
        Annotations(pod.Template).Concat(Annotations(pod.Owner.Data))
            .Any(a => a.Key.Contains("checksum", StringComparison.OrdinalIgnoreCase) || a.Key.Contains("reloader.stakater.com", StringComparison.Ordinal));

    static JsonObject Annotations(JsonNode node) => node.At("metadata", "annotations") as JsonObject ?? [];

    static IEnumerable<(string Kind, string Name)> Variables(JsonObject container) =>
    [
        .. container.Items("env").SelectMany(v => Named("ConfigMap", v.At("valueFrom", "configMapKeyRef"), "name").Concat(Named("Secret", v.At("valueFrom", "secretKeyRef"), "name"))),
        .. container.Items("envFrom").SelectMany(v => Named("ConfigMap", v["configMapRef"], "name").Concat(Named("Secret", v["secretRef"], "name"))),
    ];

    static IEnumerable<(string Kind, string Name)> SingleFiles(RenderedPod pod, JsonObject container) =>
        from mount in container.Items("volumeMounts")
        where mount["subPath"] != null
        from volume in pod.Volumes.Where(volume => volume.Text("name") == mount.Text("name"))
        from source in Named("ConfigMap", volume["configMap"], "name").Concat(Named("Secret", volume["secret"], "secretName"))
        select source;

    static IEnumerable<(string Kind, string Name)> Named(string kind, JsonNode? source, string key) => source.Text(key) is { } name ? [(kind, name)] : [];
}
