using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Values of the chart <c>linkerd-control-plane</c>, under its own keys: what the stack wants otherwise than the chart does.</summary>
internal sealed record LinkerdControlPlaneValues
{
    /// <summary>The CNI plugin routes the pods' traffic, so that they may be <c>restricted</c>.</summary>
    public bool CniEnabled { get; init; } = true;

    /// <summary>Three of each, one of which may be away.</summary>
    public int ControllerReplicas { get; init; } = 3;

    /// <summary>On nodes of their own.</summary>
    public bool EnablePodAntiAffinity { get; init; } = true;

    /// <summary>A node drains without taking all of them.</summary>
    public bool EnablePodDisruptionBudget { get; init; } = true;

    /// <summary>No pod starts without its proxy because the injector was away for a moment.</summary>
    public string WebhookFailurePolicy { get; init; } = "Fail";

    /// <summary>No report to the makers of Linkerd.</summary>
    public bool DisableHeartBeat { get; init; } = true;

    /// <summary>Certificates.</summary>
    public LinkerdIdentityValues Identity { get; init; } = new();

    /// <summary>The proxies.</summary>
    public LinkerdProxyValues Proxy { get; init; } = new();

    /// <summary>Our own scrape jobs find what there is.</summary>
    public LinkerdSwitchValues PodMonitor { get; init; } = new() { Enabled = false };
}

/// <summary>Linkerd's <c>identity</c>.</summary>
internal sealed record LinkerdIdentityValues
{
    /// <summary>The trust anchor is in the ConfigMap <c>linkerd-identity-trust-roots</c>, which trust-manager writes.</summary>
    [JsonPropertyName("externalCA")]
    public bool ExternalCa { get; init; } = true;

    /// <summary>The issuer.</summary>
    public LinkerdIssuerValues Issuer { get; init; } = new();
}

/// <summary>Linkerd's <c>identity.issuer</c>.</summary>
internal sealed record LinkerdIssuerValues
{
    /// <summary>The Secret <c>linkerd-identity-issuer</c> is of this type: cert-manager's. Linkerd reads it again when it is renewed.</summary>
    public string Scheme { get; init; } = "kubernetes.io/tls";
}

/// <summary>Linkerd's <c>proxy</c>.</summary>
internal sealed record LinkerdProxyValues
{
    /// <summary>Proxies are init containers that go on running.</summary>
    public bool NativeSidecar { get; init; } = true;

    /// <summary>What a proxy asks for where its pod says nothing.</summary>
    public LinkerdResourcesValues Resources { get; init; } = new();
}

/// <summary>Linkerd's <c>resources</c>.</summary>
internal sealed record LinkerdResourcesValues
{
    /// <summary>The processor.</summary>
    public LinkerdResourceValues Cpu { get; init; } = new() { Request = "10m" };

    /// <summary>Memory.</summary>
    public LinkerdResourceValues Memory { get; init; } = new() { Request = "20Mi", Limit = "250Mi" };
}

/// <summary>One of Linkerd's <c>resources</c>.</summary>
internal sealed record LinkerdResourceValues
{
    /// <summary>What is asked for.</summary>
    public required string Request { get; init; }

    /// <summary>The most; none when null.</summary>
    public string? Limit { get; init; }
}

/// <summary>Something that is on or off.</summary>
internal sealed record LinkerdSwitchValues
{
    /// <summary>Whether it is on.</summary>
    public required bool Enabled { get; init; }
}
