namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What the programs of Linkerd's control plane export about themselves. Their proxies are <see cref="LinkerdProxy"/>.</summary>
public static partial class LinkerdControlPlane
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("linkerd-control-plane", typeof(LinkerdControlPlane)) with
    {
        Version = "edge-26.8",
        IsThirdParty = true,
        TargetLabels = [new("job"), new("instance"), new("component"), new("namespace"), new("pod")],
    };

    /// <summary>Time until the certificate ends that the proxies' certificates are signed with; negative after that.</summary>
    public static readonly Gauge IssuerCertTtlSeconds = new(
        "issuer_cert_ttl_seconds", "Time until the issuer's certificate ends.") { Unit = Unit.Seconds };
}
