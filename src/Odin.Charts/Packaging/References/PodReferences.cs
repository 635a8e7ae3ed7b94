using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What pods refer to: ConfigMaps, Secrets, claims and service accounts, with their keys. What is optional need not be there.</summary>
internal static class PodReferences
{
    public static IEnumerable<Reference> Of(RenderedPod pod) =>
    [
        .. Named("ServiceAccount", pod, pod.Spec.Text("serviceAccountName")),
        .. pod.Spec.Items("imagePullSecrets").SelectMany(secret => Named("Secret", pod, secret.Text("name"))),
        .. pod.Containers.SelectMany(container => OfContainer(pod, container)),
        .. pod.Volumes.SelectMany(volume => OfVolume(pod, volume)),
    ];

    static IEnumerable<Reference> OfContainer(RenderedPod pod, JsonObject container) =>
    [
        .. container.Items("env").SelectMany(variable => (Reference[])
        [
            .. OfSource("ConfigMap", pod, variable.At("valueFrom", "configMapKeyRef"), "name"),
            .. OfSource("Secret", pod, variable.At("valueFrom", "secretKeyRef"), "name"),
        ]),
        .. container.Items("envFrom").SelectMany(source => (Reference[])
            [.. OfSource("ConfigMap", pod, source["configMapRef"], "name"), .. OfSource("Secret", pod, source["secretRef"], "name")]),
    ];

    static IEnumerable<Reference> OfVolume(RenderedPod pod, JsonObject volume) =>
    [
        .. OfSource("ConfigMap", pod, volume["configMap"], "name"),
        .. OfSource("Secret", pod, volume["secret"], "secretName"),
        .. OfSource("PersistentVolumeClaim", pod, volume["persistentVolumeClaim"], "claimName"),
        .. volume.Items("projected", "sources").SelectMany(source => (Reference[])
            [.. OfSource("ConfigMap", pod, source["configMap"], "name"), .. OfSource("Secret", pod, source["secret"], "name")]),
    ];

    static IEnumerable<Reference> OfSource(string kind, RenderedPod pod, JsonNode? source, string nameKey)
    {
        if (source.Text(nameKey) is not { Length: > 0 } name || source.Text("optional") == "true") return [];
        var keys = source.Items("items").Select(item => item.Text("key")).Append(source.Text("key")).Where(key => key != null).ToList();
        return keys.Count == 0 ? [new(pod.Owner, kind, name)] : keys.Select(key => new Reference(pod.Owner, kind, name, key));
    }

    static IEnumerable<Reference> Named(string kind, RenderedPod pod, string? name) => string.IsNullOrEmpty(name) ? [] : [new(pod.Owner, kind, name)];
}
