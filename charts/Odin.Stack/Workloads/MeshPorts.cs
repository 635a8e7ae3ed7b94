namespace Odin.Stack;

/// <summary>The ports of Linkerd's proxies and of its control plane, as NetworkPolicies name them.
/// Source: https://linkerd.io/2-edge/reference/proxy-configuration/ and the Services of the control plane's chart.</summary>
internal static class MeshPorts
{
    /// <summary>Where a proxy takes in what other proxies send.</summary>
    public static readonly V1NetworkPolicyPort Inbound = Tcp(4143);

    /// <summary>Where linkerd-viz looks into a proxy.</summary>
    public static readonly V1NetworkPolicyPort Tap = Tcp(4190);

    /// <summary>Metrics of a proxy.</summary>
    public static readonly V1NetworkPolicyPort Admin = Tcp(4191);

    /// <summary>What a proxy asks: identity, destinations and policy, directly or by the proxy of the control plane.</summary>
    public static readonly V1NetworkPolicyPort[] ControlPlane = [Tcp(8080), Tcp(8086), Tcp(8090), Inbound];

    /// <summary>Metrics of the control plane and of linkerd-viz.</summary>
    public static readonly V1NetworkPolicyPort[] ControlPlaneAdmin = [new() { Port = 9990, EndPort = 9999, Protocol = "TCP" }];

    static V1NetworkPolicyPort Tcp(int port) => new() { Port = port, Protocol = "TCP" };
}
