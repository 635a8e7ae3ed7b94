namespace Odin.Stack;

/// <summary>Objects that the values number: a template is one object, and a list of them is one.</summary>
/// <typeparam name="T">The objects, each with its apiVersion and kind.</typeparam>
[k8s.Models.KubernetesEntity(Group = "", ApiVersion = "v1", Kind = "List", PluralName = "")]
public sealed record MeshObjects<T>
{
    /// <summary>The objects.</summary>
    public required IReadOnlyList<T> Items { get; init; }
}

/// <summary>An HTTPRoute of the Gateway API among <see cref="MeshObjects{T}"/>.</summary>
public sealed record MeshHttpRoute
{
    /// <summary><c>gateway.networking.k8s.io/v1</c></summary>
    public required string ApiVersion { get; init; }

    /// <summary><c>HTTPRoute</c></summary>
    public required string Kind { get; init; }

    /// <summary>Name, labels, and annotations that say how Linkerd tries again and how long it waits.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>Where requests come from and go to.</summary>
    public required HttpRouteSpec Spec { get; init; }
}
