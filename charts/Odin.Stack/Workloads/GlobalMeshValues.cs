namespace Odin.Stack;

/// <summary>The service mesh.</summary>
public sealed record GlobalMeshValues
{
    /// <summary>Whether the pods of the stack are in Linkerd's mesh.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the pods of the stack are in Linkerd's mesh. Its control plane must be there first.")]
    public bool Enabled { get; init; } = false;

    /// <summary>The namespace of Linkerd's control plane.</summary>
    /// <value>The default is <c>"linkerd"</c>.</value>
    [Description("The namespace of Linkerd's control plane."), RegularExpression(Patterns.Name)]
    public string ControlPlaneNamespace { get; init; } = "linkerd";

    /// <summary>The namespace of linkerd-viz, which asks Prometheus and looks into proxies.</summary>
    /// <value>The default is <c>"linkerd-viz"</c>.</value>
    [Description("The namespace of linkerd-viz, which asks Prometheus and looks into proxies."), RegularExpression(Patterns.Name)]
    public string VizNamespace { get; init; } = "linkerd-viz";

    /// <summary>The proxy in each pod.</summary>
    [Description("The proxy in each pod.")]
    public GlobalMeshProxyValues Proxy { get; init; } = new();
}
