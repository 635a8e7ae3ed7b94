namespace Odin.Stack;

/// <summary>What all parts of a release have in common: Helm hands it down to each.</summary>
public sealed record GlobalValues
{
    /// <summary>Registry of every image, in place of the one that each part names.</summary>
    /// <value>The default is empty.</value>
    [Description("Registry of every image, in place of the one that each part names, such as registry.example:5000.")]
    public string ImageRegistry { get; init; } = "";

    /// <summary>Secrets that every image is pulled with, before those of the part.</summary>
    /// <value>The default is empty.</value>
    [Description("Secrets that every image is pulled with, before those of the part, such as name: registry.")]
    public IReadOnlyList<V1LocalObjectReference> ImagePullSecrets { get; init; } = [];

    /// <summary>Where the Kubernetes API is, for the network policies of the parts that ask it.</summary>
    [Description("Where the Kubernetes API is, for the network policies of the parts that ask it.")]
    public GlobalKubernetesApiValues KubernetesApi { get; init; } = new();

    /// <summary>Where the nodes are, for the network policy of Prometheus.</summary>
    [Description("Where the nodes are, for the network policy of Prometheus: kubelets and node exporters are asked at their addresses.")]
    public GlobalNodesValues Nodes { get; init; } = new();

    /// <summary>The service mesh.</summary>
    [Description("The service mesh. See docs/mesh.md.")]
    public GlobalMeshValues Mesh { get; init; } = new();
}
