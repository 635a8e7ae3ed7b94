using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>A kind of objects that kube-state-metrics makes metrics of. The group of each is in <see cref="KubeStateMetricsRights"/>.
/// Source: https://github.com/kubernetes/kube-state-metrics/blob/main/docs/developer/cli-arguments.md.</summary>
public enum KubeStateMetricsCollector
{
#pragma warning disable CS1591 // Each is its own name.
    [JsonStringEnumMemberName("certificatesigningrequests")] CertificateSigningRequests,
    [JsonStringEnumMemberName("clusterrolebindings")] ClusterRoleBindings,
    [JsonStringEnumMemberName("clusterroles")] ClusterRoles,
    [JsonStringEnumMemberName("configmaps")] ConfigMaps,
    [JsonStringEnumMemberName("cronjobs")] CronJobs,
    [JsonStringEnumMemberName("daemonsets")] DaemonSets,
    [JsonStringEnumMemberName("deployments")] Deployments,
    [JsonStringEnumMemberName("endpointslices")] EndpointSlices,
    [JsonStringEnumMemberName("horizontalpodautoscalers")] HorizontalPodAutoscalers,
    [JsonStringEnumMemberName("ingressclasses")] IngressClasses,
    [JsonStringEnumMemberName("ingresses")] Ingresses,
    [JsonStringEnumMemberName("jobs")] Jobs,
    [JsonStringEnumMemberName("leases")] Leases,
    [JsonStringEnumMemberName("limitranges")] LimitRanges,
    [JsonStringEnumMemberName("mutatingwebhookconfigurations")] MutatingWebhookConfigurations,
    [JsonStringEnumMemberName("namespaces")] Namespaces,
    [JsonStringEnumMemberName("networkpolicies")] NetworkPolicies,
    [JsonStringEnumMemberName("nodes")] Nodes,
    [JsonStringEnumMemberName("persistentvolumeclaims")] PersistentVolumeClaims,
    [JsonStringEnumMemberName("persistentvolumes")] PersistentVolumes,
    [JsonStringEnumMemberName("poddisruptionbudgets")] PodDisruptionBudgets,
    [JsonStringEnumMemberName("pods")] Pods,
    [JsonStringEnumMemberName("replicasets")] ReplicaSets,
    [JsonStringEnumMemberName("replicationcontrollers")] ReplicationControllers,
    [JsonStringEnumMemberName("resourcequotas")] ResourceQuotas,
    [JsonStringEnumMemberName("rolebindings")] RoleBindings,
    [JsonStringEnumMemberName("roles")] Roles,
    [JsonStringEnumMemberName("secrets")] Secrets,
    [JsonStringEnumMemberName("serviceaccounts")] ServiceAccounts,
    [JsonStringEnumMemberName("services")] Services,
    [JsonStringEnumMemberName("statefulsets")] StatefulSets,
    [JsonStringEnumMemberName("storageclasses")] StorageClasses,
    [JsonStringEnumMemberName("validatingwebhookconfigurations")] ValidatingWebhookConfigurations,
    [JsonStringEnumMemberName("volumeattachments")] VolumeAttachments,
#pragma warning restore CS1591
}
