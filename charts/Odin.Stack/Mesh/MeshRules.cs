using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>What is asked of the traffic in the mesh, and of the proxies.</summary>
internal static class MeshRules
{
    internal const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.LinkerdProxy.All, Metrics.LinkerdControlPlane.All, Metrics.Scrape.All with { TargetLabels = Metrics.LinkerdControlPlane.All.TargetLabels });

    static readonly AlertRule Failing = new("OdinMeshRequestsFailing", Query.Parse(
        """
        sum by (namespace, deployment, statefulset, daemonset) (rate(response_total{direction="inbound", classification="failure"}[5m]))
          / sum by (namespace, deployment, statefulset, daemonset) (rate(response_total{direction="inbound"}[5m])) > 0.05
          and sum by (namespace, deployment, statefulset, daemonset) (rate(response_total{direction="inbound"}[5m])) > 0.1
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A workload in the mesh fails too often.",
        Description = "{{ $value | humanizePercentage }} of the requests to {{ $labels.deployment }}{{ $labels.statefulset }}{{ $labels.daemonset }} in {{ $labels.namespace }} fail.",
        Runbook = Runbooks.Of("OdinMeshRequestsFailing"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Denied = new("OdinMeshDenied", Query.Parse(
        """
        sum by (namespace, deployment, statefulset, daemonset, srv_name) (rate(inbound_http_authz_deny_total[5m])) > 0
          or sum by (namespace, deployment, statefulset, daemonset, srv_name) (rate(inbound_tcp_authz_deny_total[5m])) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A policy of the mesh refuses clients.",
        Description = "Server {{ $labels.srv_name }} of {{ $labels.deployment }}{{ $labels.statefulset }}{{ $labels.daemonset }} in {{ $labels.namespace }} refuses clients that no policy allows.",
        Runbook = Runbooks.Of("OdinMeshDenied"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Unencrypted = new("OdinMeshUnencrypted", Query.Parse(
        """
        sum by (namespace, deployment, statefulset, daemonset) (rate(inbound_http_authz_allow_total{tls!="true", authz_name!="probe"}[10m]))
          / sum by (namespace, deployment, statefulset, daemonset) (rate(inbound_http_authz_allow_total{authz_name!="probe"}[10m])) > 0.01
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Requests in the mesh come without mTLS.",
        Description = "{{ $value | humanizePercentage }} of the requests to {{ $labels.deployment }}{{ $labels.statefulset }}{{ $labels.daemonset }} in {{ $labels.namespace }} come in the clear.",
        Runbook = Runbooks.Of("OdinMeshUnencrypted"),
        For = TimeSpan.FromMinutes(30),
    };

    static readonly AlertRule ProxyCertificate = new("OdinMeshProxyCertificateExpires", Query.Parse("min by (namespace, pod) (control_identity_cert_expiration_timestamp_seconds) - time() < 14400"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "A proxy's certificate is not renewed.",
        Description = "The certificate of the proxy of {{ $labels.namespace }}/{{ $labels.pod }} ends in {{ $value | humanizeDuration }}.",
        Runbook = Runbooks.Of("OdinMeshProxyCertificateExpires"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleFile File { get; } = new("mesh")
    {
        Groups =
        [
            new("mesh", [Failing, Denied, Unencrypted, ProxyCertificate]),
            MeshControlPlaneRules.Group,
        ],
    };
}
