using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Workloads and quotas.</summary>
internal static class KubeStateMetricsWorkloadsRules
{
    static readonly AlertRule DeploymentShort = new("OdinDeploymentReplicasMissing", Query.Parse(
        """
        max by (namespace, deployment) (kube_deployment_spec_replicas) > max by (namespace, deployment) (kube_deployment_status_replicas_available)
          and max by (namespace, deployment) (changes(kube_deployment_status_replicas_updated[10m])) == 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A Deployment has fewer pods than it should.",
        Description = "Deployment {{ $labels.namespace }}/{{ $labels.deployment }} should have {{ $value }} available pods and has fewer, and no update is going on.",
        Runbook = Runbooks.Of("OdinDeploymentReplicasMissing"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule StatefulSetShort = new("OdinStatefulSetReplicasMissing", Query.Parse(
        """
        max by (namespace, statefulset) (kube_statefulset_replicas) > max by (namespace, statefulset) (kube_statefulset_status_replicas_ready)
          and max by (namespace, statefulset) (changes(kube_statefulset_status_replicas_updated[10m])) == 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A StatefulSet has fewer pods than it should.",
        Description = "StatefulSet {{ $labels.namespace }}/{{ $labels.statefulset }} should have {{ $value }} ready pods and has fewer, and no update is going on.",
        Runbook = Runbooks.Of("OdinStatefulSetReplicasMissing"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule DaemonSetShort = new("OdinDaemonSetPodsMissing", Query.Parse(
        """
        max by (namespace, daemonset) (kube_daemonset_status_desired_number_scheduled)
          - max by (namespace, daemonset) (kube_daemonset_status_number_available) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A DaemonSet lacks pods on some nodes.",
        Description = "{{ $value }} nodes have no available pod of DaemonSet {{ $labels.namespace }}/{{ $labels.daemonset }}.",
        Runbook = Runbooks.Of("OdinDaemonSetPodsMissing"),
        For = TimeSpan.FromMinutes(20),
    };

    static readonly AlertRule QuotaNearlyFull = new("OdinQuotaNearlyFull", Query.Parse(
        """
        max by (namespace, resourcequota, resource) (kube_resourcequota{type="used"})
          / (max by (namespace, resourcequota, resource) (kube_resourcequota{type="hard"}) > 0) > 0.95
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A quota is nearly used up.",
        Description = "Quota {{ $labels.resourcequota }} of namespace {{ $labels.namespace }}: {{ $value | humanizePercentage }} of {{ $labels.resource }} are used.",
        Runbook = Runbooks.Of("OdinQuotaNearlyFull"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleGroup Group { get; } = new("kubernetes-workloads", [DeploymentShort, StatefulSetShort, DaemonSetShort, QuotaNearlyFull]);
}
