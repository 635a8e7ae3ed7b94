using KubeStateMetricsContext = Odin.Charts.ChartContext<Odin.Stack.KubeStateMetricsValues>;
using static Odin.Stack.KubeStateMetricsCollector;

namespace Odin.Stack;

/// <summary>What kube-state-metrics may do: list and watch the kinds that are chosen, and nothing else.</summary>
internal static class KubeStateMetricsRights
{
    static readonly string[] Verbs = ["list", "watch"];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Admission = [MutatingWebhookConfigurations, ValidatingWebhookConfigurations];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Apps = [DaemonSets, Deployments, ReplicaSets, StatefulSets];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Autoscaling = [HorizontalPodAutoscalers];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Batch = [CronJobs, Jobs];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Certificates = [CertificateSigningRequests];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Coordination = [Leases];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Discovery = [EndpointSlices];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Networking = [IngressClasses, Ingresses, NetworkPolicies];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Policy = [PodDisruptionBudgets];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Authorization = [ClusterRoleBindings, ClusterRoles, RoleBindings, Roles];

    static readonly IReadOnlyList<KubeStateMetricsCollector> Storage = [StorageClasses, VolumeAttachments];

    /// <summary>The API group of a kind, the core group being empty.</summary>
    public static readonly TemplateFunction<KubeStateMetricsCollector, string> Group = new("apiGroup", k =>
        Admission.Contains(k) ? "admissionregistration.k8s.io"
        : Apps.Contains(k) ? "apps"
        : Autoscaling.Contains(k) ? "autoscaling"
        : Batch.Contains(k) ? "batch"
        : Certificates.Contains(k) ? "certificates.k8s.io"
        : Coordination.Contains(k) ? "coordination.k8s.io"
        : Discovery.Contains(k) ? "discovery.k8s.io"
        : Networking.Contains(k) ? "networking.k8s.io"
        : Policy.Contains(k) ? "policy"
        : Authorization.Contains(k) ? "rbac.authorization.k8s.io"
        : Storage.Contains(k) ? "storage.k8s.io"
        : "");

    /// <summary>A rule for each kind.</summary>
    public static readonly TemplateFunction<KubeStateMetricsContext, IList<V1PolicyRule>> Rules = new(c => c.Values.Collectors.Select(k => new V1PolicyRule
    {
        ApiGroups = new[] { Group.Of(k) },
        Resources = new[] { k.ToString() },
        Verbs = Verbs,
    }).ToList());
}
