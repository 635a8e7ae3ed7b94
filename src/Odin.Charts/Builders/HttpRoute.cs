using k8s.Models;

namespace Odin.Charts;

/// <summary>An HTTPRoute of the Gateway API: the parts that charts write.
/// Source: https://gateway-api.sigs.k8s.io/reference/spec/#httproute.</summary>
[KubernetesEntity(Group = "gateway.networking.k8s.io", ApiVersion = "v1", Kind = "HTTPRoute", PluralName = "httproutes")]
public sealed record HttpRoute
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>Where requests come from and go to.</summary>
    public required HttpRouteSpec Spec { get; init; }
}

/// <summary>Where the requests of an HTTPRoute come from and go to.</summary>
public sealed record HttpRouteSpec
{
    /// <summary>The gateways, or the Services of a mesh.</summary>
    public required IReadOnlyList<ParentReference> ParentRefs { get; init; }

    /// <summary>The host names; null for all.</summary>
    public IReadOnlyList<string>? Hostnames { get; init; }

    /// <summary>The rules, the first that matches counts.</summary>
    public IReadOnlyList<HttpRouteRule>? Rules { get; init; }
}

/// <summary>What a route belongs to.</summary>
public sealed record ParentReference
{
    /// <summary>The API group; null for the Gateway API's own, empty for the core group.</summary>
    public string? Group { get; init; }

    /// <summary>The kind; null for <c>Gateway</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; null for the route's own.</summary>
    public string? Namespace { get; init; }

    /// <summary>The listener of the gateway; null for all.</summary>
    public string? SectionName { get; init; }

    /// <summary>The port; null for all.</summary>
    public int? Port { get; init; }
}

/// <summary>A rule of an HTTPRoute.</summary>
public sealed record HttpRouteRule
{
    /// <summary>What it matches; null for everything.</summary>
    public IReadOnlyList<HttpRouteMatch>? Matches { get; init; }

    /// <summary>Where requests go.</summary>
    public required IReadOnlyList<HttpBackendReference> BackendRefs { get; init; }

    /// <summary>How long a request may take; null for no limit.</summary>
    public HttpRouteTimeouts? Timeouts { get; init; }
}

/// <summary>What a rule matches.</summary>
public sealed record HttpRouteMatch
{
    /// <summary>The path; null for all.</summary>
    public HttpPathMatch? Path { get; init; }

    /// <summary>The method, <c>GET</c> for example; null for all.</summary>
    public string? Method { get; init; }
}

/// <summary>A match of a path.</summary>
/// <param name="Type"><c>PathPrefix</c>, <c>Exact</c> or <c>RegularExpression</c>.</param>
/// <param name="Value">The path.</param>
public sealed record HttpPathMatch(string Type, string Value);

/// <summary>Where requests go.</summary>
public sealed record HttpBackendReference
{
    /// <summary>The name of the Service.</summary>
    public required string Name { get; init; }

    /// <summary>The port of the Service.</summary>
    public required int Port { get; init; }

    /// <summary>Its share of the requests; null for one.</summary>
    public int? Weight { get; init; }
}

/// <summary>How long a request may take.</summary>
public sealed record HttpRouteTimeouts
{
    /// <summary>The whole request, retries included: <c>10s</c>.</summary>
    public string? Request { get; init; }

    /// <summary>Each try: <c>2s</c>.</summary>
    public string? BackendRequest { get; init; }
}
