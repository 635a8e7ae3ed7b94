namespace Odin.Stack;

/// <summary>Linkerd's <c>MeshTLSAuthentication</c>: clients in the mesh, by their service accounts.
/// Source: https://linkerd.io/2-edge/reference/authorization-policy/#meshtlsauthentication.</summary>
[k8s.Models.KubernetesEntity(Group = "policy.linkerd.io", ApiVersion = "v1alpha1", Kind = "MeshTLSAuthentication", PluralName = "meshtlsauthentications")]
public sealed record MeshTlsAuthentication
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>The clients.</summary>
    public required MeshTlsAuthenticationSpec Spec { get; init; }
}

/// <summary>The clients of a <see cref="MeshTlsAuthentication"/>.</summary>
public sealed record MeshTlsAuthenticationSpec
{
    /// <summary>Their service accounts: any of these.</summary>
    public required IReadOnlyList<MeshReference> IdentityRefs { get; init; }
}
