namespace Odin.Stack;

/// <summary>Requests to a Service that are treated alike: an HTTPRoute of the Gateway API, whose annotations Linkerd reads.
/// Source: https://linkerd.io/2-edge/reference/retries/ and https://linkerd.io/2-edge/reference/timeouts/.</summary>
public sealed record MeshHttpRouteValues
{
    internal const string Duration = "^[1-9][0-9]{0,5}(ms|s|m|h)$";

    /// <summary>The Service, {release} being the release's name.</summary>
    [Description("The Service, {release} being the release's name, such as {release}-prometheus."), RegularExpression(MeshValues.ServiceName)]
    public required string Service { get; init; }

    /// <summary>Its port.</summary>
    [Description("Its port."), Range(1, 65_535)]
    public required int Port { get; init; }

    /// <summary>What the requests are, as the end of the route's name.</summary>
    [Description("What the requests are, as the end of the route's name, such as query."), RegularExpression("^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$")]
    public required string Name { get; init; }

    /// <summary>How the path is compared: Exact or PathPrefix. The most exact route of a Service counts.</summary>
    [Description("How the path is compared: Exact or PathPrefix. The most exact route of a Service counts; one that no route matches is answered with 404, so that each Service needs one for /.")]
    public MeshPathType PathType { get; init; } = MeshPathType.PathPrefix;

    /// <summary>The paths.</summary>
    [Description("The paths."), MinLength(1), RegularExpression("^/[!-~]{0,200}$")]
    public IReadOnlyList<string> Paths { get; init; } = ["/"];

    /// <summary>How long a request may take, its tries together; no limit when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("How long a request may take, its tries together, such as 30s; no limit when empty."), RegularExpression("^([1-9][0-9]{0,5}(ms|s|m|h))?$")]
    public string Timeout { get; init; } = "";

    /// <summary>How often a request that failed with a status of 5xx, or not at all, is sent again. Only what may be done twice may be sent twice.</summary>
    /// <value>The default is <c>0</c>.</value>
    [Description("How often a request that failed with a status of 5xx is sent again. Only what may be done twice may be sent twice."), Range(0, 10)]
    public int Retries { get; init; } = 0;
}
