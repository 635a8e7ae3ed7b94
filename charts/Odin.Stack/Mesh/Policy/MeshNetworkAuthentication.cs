namespace Odin.Stack;

/// <summary>Linkerd's <c>NetworkAuthentication</c>: clients by their addresses, in the mesh or not.
/// Source: https://linkerd.io/2-edge/reference/authorization-policy/#networkauthentication.</summary>
[k8s.Models.KubernetesEntity(Group = "policy.linkerd.io", ApiVersion = "v1alpha1", Kind = "NetworkAuthentication", PluralName = "networkauthentications")]
public sealed record MeshNetworkAuthentication
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>The clients.</summary>
    public required MeshNetworkAuthenticationSpec Spec { get; init; }
}

/// <summary>The clients of a <see cref="MeshNetworkAuthentication"/>.</summary>
public sealed record MeshNetworkAuthenticationSpec
{
    /// <summary>Their networks: any of these.</summary>
    public required IReadOnlyList<MeshNetwork> Networks { get; init; }
}

/// <summary>A block of addresses.</summary>
public sealed record MeshNetwork
{
    /// <summary>The block: <c>10.0.0.0/8</c>.</summary>
    public required string Cidr { get; init; }
}
