using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using k8s.Models;

namespace Odin.Charts;

/// <summary>Fields that the API server refuses to change, so that <c>helm upgrade</c> fails. Source: the update validations of
/// Kubernetes 1.36, <c>pkg/apis/*/validation/validation.go</c>, and of apiextensions-apiserver for custom resource definitions.</summary>
internal static partial class ImmutableFields
{
    /// <summary>Fields by group and kind; a field stands for all below it.</summary>
    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["apps/Deployment"] = @"spec\.selector",
        ["apps/DaemonSet"] = @"spec\.selector",
        ["apps/ReplicaSet"] = @"spec\.selector",
        ["apps/StatefulSet"] =
            @"spec\.(?!(replicas|ordinals|template|updateStrategy|revisionHistoryLimit|persistentVolumeClaimRetentionPolicy|minReadySeconds)\b)",
        ["batch/Job"] =
            @"spec\.(completions|selector|template|completionMode|podFailurePolicy|backoffLimitPerIndex|managedBy|successPolicy)",
        ["/Pod"] =
            @"spec\.(?!(activeDeadlineSeconds|terminationGracePeriodSeconds|tolerations|schedulingGates)\b|(initContainers|containers)\[[^\]]*\]\.image$)",
        ["/Service"] = @"spec\.(clusterIP|clusterIPs|healthCheckNodePort|loadBalancerClass|ipFamilies)",
        ["/PersistentVolumeClaim"] = @"spec\.(?!(resources\.requests|volumeAttributesClassName)\b)",
        ["/PersistentVolume"] =
            @"spec\.(?!(capacity|accessModes|claimRef|persistentVolumeReclaimPolicy|storageClassName|mountOptions|volumeAttributesClassName)\b)",
        ["/Secret"] = "type",
        ["storage.k8s.io/StorageClass"] = "(provisioner|parameters|reclaimPolicy|volumeBindingMode)",
        ["storage.k8s.io/VolumeAttributesClass"] = "(driverName|parameters)",
        ["storage.k8s.io/CSIDriver"] = @"spec\.(attachRequired|volumeLifecycleModes)",
        ["rbac.authorization.k8s.io/RoleBinding"] = "roleRef",
        ["rbac.authorization.k8s.io/ClusterRoleBinding"] = "roleRef",
        ["scheduling.k8s.io/PriorityClass"] = "(value|preemptionPolicy)",
        ["node.k8s.io/RuntimeClass"] = "handler",
        ["networking.k8s.io/IngressClass"] = @"spec\.controller",
        ["discovery.k8s.io/EndpointSlice"] = "addressType",
        ["resource.k8s.io/ResourceClaim"] = "spec",
        ["resource.k8s.io/ResourceClaimTemplate"] = "spec",
        ["apiextensions.k8s.io/CustomResourceDefinition"] = @"spec\.(scope|group|names\.(kind|plural))",
    };

    /// <summary>Whether Kubernetes refuses the change.</summary>
    public static bool Forbid(JsonObject was, FieldChange change) =>
        !IsReplaced(was) && (IsFixed(was, change.Path) || IsSealed(was, change.Path) || IsShrunk(was, change));

    /// <summary>Whether an object is a hook of Helm, and no part of the release.</summary>
    public static bool IsHook(JsonObject was) => Annotation(was, "helm.sh/hook") != null;

    /// <summary>Helm deletes a hook before it makes it anew, unless it is told otherwise.</summary>
    static bool IsReplaced(JsonObject was) =>
        IsHook(was) && Annotation(was, "helm.sh/hook-delete-policy")?.Contains("before-hook-creation", StringComparison.Ordinal) != false;

    static bool IsFixed(JsonObject was, string path) =>
        Fields.TryGetValue($"{Group(was)}/{was["kind"]}", out var fields) && Regex.IsMatch(path, $@"\A{fields}", RegexOptions.CultureInvariant);

    /// <summary>The data of a ConfigMap or Secret that says so itself.</summary>
    static bool IsSealed(JsonObject was, string path) =>
        was["immutable"] is JsonValue value && value.TryGetValue<bool>(out var isImmutable) && isImmutable && SealedData().IsMatch(path);

    /// <summary>A claim can grow only.</summary>
    static bool IsShrunk(JsonObject was, FieldChange change) =>
        $"{was["kind"]}" == "PersistentVolumeClaim" && change is { Path: "spec.resources.requests.storage", Old: { } old }
        && (change.New == null || new ResourceQuantity($"{change.New}").ToDecimal() < new ResourceQuantity($"{old}").ToDecimal());

    static string Group(JsonObject data) => $"{data["apiVersion"]}".Split('/') is [var group, _] ? group : "";

    static string? Annotation(JsonObject data, string name) => ((data["metadata"] as JsonObject)?["annotations"] as JsonObject)?[name]?.ToString();

    [GeneratedRegex(@"\A(data|binaryData|stringData|immutable)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SealedData();
}
