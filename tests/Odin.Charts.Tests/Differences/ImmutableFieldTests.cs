using System.Text.Json.Nodes;

namespace Odin.Charts.Tests.Differences;

public class ImmutableFieldTests
{
    public static readonly TheoryData<string, string, string, bool> Fields = new()
    {
        { "apps/v1", "Deployment", "spec.selector.matchLabels.app", true },
        { "apps/v1", "Deployment", "spec.template.spec.containers[a].image", false },
        { "apps/v1", "DaemonSet", "spec.selector.matchLabels.app", true },
        { "apps/v1", "DaemonSet", "spec.updateStrategy.type", false },
        { "apps/v1", "StatefulSet", "spec.selector.matchLabels.app", true },
        { "apps/v1", "StatefulSet", "spec.serviceName", true },
        { "apps/v1", "StatefulSet", "spec.podManagementPolicy", true },
        { "apps/v1", "StatefulSet", "spec.volumeClaimTemplates[0].spec.resources.requests.storage", true },
        { "apps/v1", "StatefulSet", "spec.replicas", false },
        { "apps/v1", "StatefulSet", "spec.template.spec.hostname", false },
        { "apps/v1", "StatefulSet", "spec.revisionHistoryLimit", false },
        { "apps/v1", "StatefulSet", "spec.minReadySeconds", false },
        { "apps/v1", "StatefulSet", "spec.ordinals.start", false },
        { "apps/v1", "StatefulSet", "spec.persistentVolumeClaimRetentionPolicy.whenDeleted", false },
        { "batch/v1", "Job", "spec.template.spec.containers[a].image", true },
        { "batch/v1", "Job", "spec.completionMode", true },
        { "batch/v1", "Job", "spec.backoffLimit", false },
        { "batch/v1", "Job", "spec.ttlSecondsAfterFinished", false },
        { "batch/v1", "CronJob", "spec.jobTemplate.spec.template.spec.nodeName", false },
        { "v1", "Pod", "spec.nodeName", true },
        { "v1", "Pod", "spec.containers[a].image", false },
        { "v1", "Pod", "spec.containers[a].imagePullPolicy", true },
        { "v1", "Service", "spec.clusterIP", true },
        { "v1", "Service", "spec.selector.app", false },
        { "v1", "PersistentVolumeClaim", "spec.storageClassName", true },
        { "v1", "PersistentVolumeClaim", "spec.accessModes", true },
        { "v1", "PersistentVolumeClaim", "spec.volumeAttributesClassName", false },
        { "v1", "PersistentVolume", "spec.hostPath.path", true },
        { "v1", "PersistentVolume", "spec.capacity.storage", false },
        { "v1", "Secret", "type", true },
        { "v1", "Secret", "data.key", false },
        { "v1", "ConfigMap", "data.key", false },
        { "v1", "ServiceAccount", "automountServiceAccountToken", false },
        { "rbac.authorization.k8s.io/v1", "RoleBinding", "roleRef.name", true },
        { "rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "roleRef.name", true },
        { "rbac.authorization.k8s.io/v1", "RoleBinding", "subjects", false },
        { "storage.k8s.io/v1", "StorageClass", "parameters.type", true },
        { "storage.k8s.io/v1", "StorageClass", "allowVolumeExpansion", false },
        { "storage.k8s.io/v1", "VolumeAttributesClass", "driverName", true },
        { "storage.k8s.io/v1", "CSIDriver", "spec.attachRequired", true },
        { "scheduling.k8s.io/v1", "PriorityClass", "value", true },
        { "scheduling.k8s.io/v1", "PriorityClass", "globalDefault", false },
        { "node.k8s.io/v1", "RuntimeClass", "handler", true },
        { "networking.k8s.io/v1", "IngressClass", "spec.controller", true },
        { "networking.k8s.io/v1", "Ingress", "spec.ingressClassName", false },
        { "policy/v1", "PodDisruptionBudget", "spec.selector.matchLabels.app", false },
        { "discovery.k8s.io/v1", "EndpointSlice", "addressType", true },
        { "resource.k8s.io/v1", "ResourceClaim", "spec.devices", true },
        { "apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.scope", true },
        { "apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.names.kind", true },
        { "apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.names.shortNames", false },
        { "apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec.versions", false },
        { "example.org/v1", "Deployment", "spec.selector", false },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Kubernetes_refuses_some_changes(string apiVersion, string kind, string path, bool isForbidden) =>
        Assert.Equal(isForbidden, ImmutableFields.Forbid(Object(apiVersion, kind), new(path, "a", "b")));

    [Theory]
    [InlineData("10Gi", "20Gi", false)]
    [InlineData("10Gi", "10240Mi", false)]
    [InlineData("10Gi", "9Gi", true)]
    [InlineData("10Gi", null, true)]
    public void A_claim_can_only_grow(string old, string? @new, bool isForbidden) =>
        Assert.Equal(isForbidden, ImmutableFields.Forbid(Object("v1", "PersistentVolumeClaim"), new("spec.resources.requests.storage", old, @new)));

    [Theory]
    [InlineData("ConfigMap", "data.key", true)]
    [InlineData("Secret", "immutable", true)]
    [InlineData("ConfigMap", "metadata.labels.data", false)]
    public void What_says_that_it_is_immutable_is(string kind, string path, bool isForbidden)
    {
        var sealedObject = Object("v1", kind);
        sealedObject["immutable"] = true;
        Assert.Equal(isForbidden, ImmutableFields.Forbid(sealedObject, new(path, "a", "b")));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("before-hook-creation,hook-succeeded", false)]
    [InlineData("hook-succeeded", true)]
    public void A_hook_is_made_anew_unless_it_is_kept(string? policy, bool isForbidden)
    {
        var job = Object("batch/v1", "Job");
        job["metadata"] = new JsonObject { ["annotations"] = new JsonObject { ["helm.sh/hook"] = "pre-install" } };
        if (policy != null) job["metadata"]!["annotations"]!["helm.sh/hook-delete-policy"] = policy;
        Assert.Equal(isForbidden, ImmutableFields.Forbid(job, new("spec.template.spec.nodeName", "a", "b")));
    }

    static JsonObject Object(string apiVersion, string kind) => new() { ["apiVersion"] = apiVersion, ["kind"] = kind };
}
