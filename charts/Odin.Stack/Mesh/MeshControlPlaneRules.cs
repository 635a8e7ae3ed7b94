using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The control plane of the mesh, and the certificates that it signs with.</summary>
internal static class MeshControlPlaneRules
{
    static readonly AlertRule IssuerCertificate = new("OdinMeshIssuerCertificateExpires", Query.Parse("min(issuer_cert_ttl_seconds) < 604800"))
    {
        Severity = AlertSeverity.Critical,
        Owner = MeshRules.Owner,
        Summary = "Linkerd's issuer certificate expires within a week.",
        Description = "The certificate that all proxies get theirs from ends in {{ $value | humanizeDuration }}.",
        Runbook = Runbooks.Of("OdinMeshIssuerCertificateExpires"),
        For = TimeSpan.FromHours(1),
    };

    static readonly AlertRule ControlPlaneDown = new("OdinMeshControlPlaneDown", Query.Parse(
        """
        absent(up{job="linkerd-controller", component="identity"} == 1)
          or absent(up{job="linkerd-controller", component="destination"} == 1)
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = MeshRules.Owner,
        Summary = "A part of Linkerd's control plane is down.",
        Description = "No replica of identity, or of destination, answers: proxies go on with what they know, and new pods do not start.",
        Runbook = Runbooks.Of("OdinMeshControlPlaneDown"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule InjectorDown = new("OdinMeshInjectorDown", Query.Parse("""absent(up{job="linkerd-controller", component="proxy-injector"} == 1)"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = MeshRules.Owner,
        Summary = "Linkerd's injector is down.",
        Description = "No replica of the proxy injector answers. Pods are refused, or start without a proxy, as webhookFailurePolicy says.",
        Runbook = Runbooks.Of("OdinMeshInjectorDown"),
        For = TimeSpan.FromMinutes(5),
    };

    public static RuleGroup Group { get; } = new("mesh-control-plane", [IssuerCertificate, ControlPlaneDown, InjectorDown]);
}
