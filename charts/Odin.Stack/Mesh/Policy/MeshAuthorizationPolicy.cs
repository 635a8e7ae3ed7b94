namespace Odin.Stack;

/// <summary>Linkerd's <c>AuthorizationPolicy</c>: who may connect to a <see cref="MeshServer"/>.
/// Source: https://linkerd.io/2-edge/reference/authorization-policy/#authorizationpolicy.</summary>
[k8s.Models.KubernetesEntity(Group = "policy.linkerd.io", ApiVersion = "v1alpha1", Kind = "AuthorizationPolicy", PluralName = "authorizationpolicies")]
public sealed record MeshAuthorizationPolicy
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>What it allows to whom.</summary>
    public required MeshAuthorizationPolicySpec Spec { get; init; }
}

/// <summary>What a <see cref="MeshAuthorizationPolicy"/> allows to whom.</summary>
public sealed record MeshAuthorizationPolicySpec
{
    /// <summary>What may be connected to.</summary>
    public required MeshReference TargetRef { get; init; }

    /// <summary>What a client has to be: all of these.</summary>
    public required IReadOnlyList<MeshReference> RequiredAuthenticationRefs { get; init; }
}

/// <summary>An object that a policy of the mesh names.</summary>
public sealed record MeshReference
{
    /// <summary>Its API group; null for the core group.</summary>
    public string? Group { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its namespace; null for the policy's own.</summary>
    public string? Namespace { get; init; }
}
