namespace Odin.Stack;

/// <summary>Linkerd's proxy in each pod. Source: https://linkerd.io/2-edge/reference/proxy-configuration/.</summary>
public sealed record GlobalMeshProxyValues
{
    const string Quantity = "^[0-9]+(m|Ki|Mi|Gi)?$";

    /// <summary>Whether the proxy is a native sidecar: an init container that goes on running. Jobs end by themselves then.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the proxy is a native sidecar: an init container that goes on running, starts before the program and ends after it, so that Jobs end by themselves. Kubernetes 1.29 or later.")]
    public bool NativeSidecar { get; init; } = true;

    /// <summary>The processor time that the proxy asks for.</summary>
    /// <value>The default is <c>"10m"</c>.</value>
    [Description("The processor time that the proxy asks for."), RegularExpression(Quantity)]
    public string CpuRequest { get; init; } = "10m";

    /// <summary>The memory that the proxy asks for.</summary>
    /// <value>The default is <c>"20Mi"</c>.</value>
    [Description("The memory that the proxy asks for."), RegularExpression(Quantity)]
    public string MemoryRequest { get; init; } = "20Mi";

    /// <summary>The most memory that the proxy may take.</summary>
    /// <value>The default is <c>"250Mi"</c>.</value>
    [Description("The most memory that the proxy may take."), RegularExpression(Quantity)]
    public string MemoryLimit { get; init; } = "250Mi";
}
