namespace Odin.Stack;

/// <summary>An HTTPRoute of the Gateway API to Grafana.</summary>
public sealed record GrafanaHttpRouteValues
{
    /// <summary>The gateways, such as name: public, namespace: gateways; there is no HTTPRoute when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The gateways, such as name: public, namespace: gateways; there is no HTTPRoute when empty.")]
    public IReadOnlyList<ParentReference> ParentRefs { get; init; } = [];

    /// <summary>The host names; all when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The host names; all when empty."), RegularExpression("^(\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$")]
    public IReadOnlyList<string> Hostnames { get; init; } = [];

    /// <summary>Annotations of the HTTPRoute.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the HTTPRoute.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();
}
