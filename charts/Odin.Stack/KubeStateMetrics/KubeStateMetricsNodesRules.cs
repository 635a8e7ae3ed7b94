using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Nodes and their kubelets.</summary>
internal static class KubeStateMetricsNodesRules
{
    static readonly AlertRule NodeNotReady = new("OdinNodeNotReady", Query.Parse(
        """
        max by (node) (kube_node_status_condition{condition="Ready", status="true"}) == 0
          and max by (node) (kube_node_spec_unschedulable) == 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A node is not ready.",
        Description = "Node {{ $labels.node }} has not been ready for ten minutes. Its pods are moved to other nodes, those of DaemonSets and with local volumes are not.",
        Runbook = Runbooks.Of("OdinNodeNotReady"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule KubeletCertificate = new("OdinKubeletCertificateExpires", Query.Parse("kubelet_certificate_manager_client_ttl_seconds < 604800 or kubelet_certificate_manager_server_ttl_seconds < 604800"))
    {
        Severity = AlertSeverity.Critical,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A kubelet's certificate expires within a week.",
        Description = "The certificate of the kubelet at {{ $labels.instance }} is good for {{ $value | humanizeDuration }} only: it is not renewed as it should be.",
        Runbook = Runbooks.Of("OdinKubeletCertificateExpires"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleGroup Group { get; } = new("kubernetes-nodes", [NodeNotReady, KubeletCertificate]);
}
