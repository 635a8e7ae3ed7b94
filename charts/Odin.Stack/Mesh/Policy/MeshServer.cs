namespace Odin.Stack;

/// <summary>Linkerd's <c>Server</c>: a port of some pods, which from then on takes in only what is authorised.
/// Source: https://linkerd.io/2-edge/reference/authorization-policy/#server.</summary>
[k8s.Models.KubernetesEntity(Group = "policy.linkerd.io", ApiVersion = "v1beta3", Kind = "Server", PluralName = "servers")]
public sealed record MeshServer
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>What it is about.</summary>
    public required MeshServerSpec Spec { get; init; }
}

/// <summary>What a <see cref="MeshServer"/> is about.</summary>
public sealed record MeshServerSpec
{
    /// <summary>The pods.</summary>
    public required V1LabelSelector PodSelector { get; init; }

    /// <summary>The port of their containers, by name or number.</summary>
    public required IntOrString Port { get; init; }

    /// <summary>What is spoken: <c>HTTP/1</c>, <c>HTTP/2</c>, <c>gRPC</c>, <c>opaque</c>, or <c>unknown</c>, which the proxy finds out.</summary>
    public required string ProxyProtocol { get; init; }

    /// <summary>What happens to whom nothing authorises: <c>deny</c>, <c>audit</c>, <c>all-authenticated</c> and so on.</summary>
    public required string AccessPolicy { get; init; }
}
