using System.Globalization;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>ODIN1241: a reference to an object that the release does not have, or to a key or a port that the object has not.</summary>
internal static class DanglingReferences
{
    /// <summary>What every cluster or namespace has.</summary>
    static readonly HashSet<(string Kind, string Name)> Everywhere =
    [
        ("ServiceAccount", "default"), ("ConfigMap", "kube-root-ca.crt"),
        ("ClusterRole", "cluster-admin"), ("ClusterRole", "admin"), ("ClusterRole", "edit"), ("ClusterRole", "view"),
    ];

    public static IEnumerable<Diagnostic> Check(RenderedRelease release) =>
    [
        .. release.Pods.SelectMany(PodReferences.Of).Concat(release.Objects.SelectMany(ObjectReferences.Of)).Distinct()
            .Select(reference => Check(release, reference)).OfType<Diagnostic>(),
        .. release.Pods.SelectMany(pod => Mounts(release, pod)),
    ];

    static Diagnostic? Check(RenderedRelease release, Reference reference)
    {
        if (release.Find(reference.Kind, reference.Name) is not { } target)
            return IsElsewhere(release, reference) ? null : ReferenceDiagnostics.NoSuchObject(release, reference);
        return reference.Part == null || PartsOf(target) is not { } parts || parts.Contains(reference.Part)
            ? null
            : ReferenceDiagnostics.NoSuchPart(release, reference, parts);
    }

    static bool IsElsewhere(RenderedRelease release, Reference reference) =>
        release.IsFromValues(reference.Name) || Everywhere.Contains((reference.Kind, reference.Name))
        || (reference.Kind == "ClusterRole" && reference.Name.StartsWith("system:", StringComparison.Ordinal))
        || (reference.Kind == "Secret" && IsMadeByHook(release, reference.Name))
        || (reference.Kind == "PersistentVolumeClaim" && IsMadeByStatefulSet(release, reference.Name));

    /// <summary>A StatefulSet makes a claim for each pod: <c>{template}-{pod}</c>.</summary>
    static bool IsMadeByStatefulSet(RenderedRelease release, string name) =>
        release.OfKind("StatefulSet").Any(set => set.Data.Items("spec", "volumeClaimTemplates")
            .Select(claim => $"{claim.Text("metadata", "name")}-{set.Name()}-")
            .Any(start => name.StartsWith(start, StringComparison.Ordinal) && IsOrdinal(name[start.Length..], set)));

    static bool IsOrdinal(string text, RenderedObject set) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
        && ordinal < int.Parse(set.Data.Text("spec", "replicas") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>A Job that runs before an installation is told the name of the Secret that it makes.</summary>
    static bool IsMadeByHook(RenderedRelease release, string name) =>
        release.Pods.Where(pod => pod.Owner.IsHook()).SelectMany(pod => pod.Containers)
            .SelectMany(container => container["args"].Texts().Concat(container["command"].Texts()).Concat(container.Items("env").Select(variable => variable.Text("value") ?? "")))
            .Any(text => text.Split('=', '/', ' ').Contains(name, StringComparer.Ordinal));

    static List<string>? PartsOf(RenderedObject target) => target.Kind() switch
    {
        "ConfigMap" or "Secret" => [.. ((string[])["data", "binaryData", "stringData"]).SelectMany(key => (target.Data[key] as JsonObject ?? []).Select(p => p.Key))],
        "Service" => [.. target.Data.Items("spec", "ports").SelectMany(port => (string?[])[port.Text("name"), port.Text("port")]).OfType<string>()],
        _ => null,
    };

    static IEnumerable<Diagnostic> Mounts(RenderedRelease release, RenderedPod pod) =>
        from container in pod.Containers
        from mount in container.Items("volumeMounts")
        where !pod.VolumeNames.Contains(mount.Text("name"))
        select ReferenceDiagnostics.NoSuchVolume(release, pod, $"{container.Text("name")}", $"{mount.Text("name")}");
}
