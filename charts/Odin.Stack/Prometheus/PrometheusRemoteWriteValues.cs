namespace Odin.Stack;

/// <summary>A storage that gets a copy of every sample, such as Mimir or Thanos.</summary>
public sealed record PrometheusRemoteWriteValues
{
    /// <summary>What its metrics and alerts call it.</summary>
    [Description("What its metrics and alerts call it."), RegularExpression(Patterns.Name)]
    public required string Name { get; init; }

    /// <summary>Where samples are sent, such as http://mimir.mimir/api/v1/push.</summary>
    [Description("Where samples are sent, such as http://mimir.mimir/api/v1/push."), RegularExpression("^https?://[!-~]+$")]
    public required string Url { get; init; }

    /// <summary>Whether exemplars are sent too.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether exemplars are sent too.")]
    public bool SendExemplars { get; init; } = true;

    /// <summary>Whether native histograms are sent too.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether native histograms are sent too.")]
    public bool SendNativeHistograms { get; init; } = true;

    /// <summary>Whether the second version of the protocol is spoken.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the second version of the protocol is spoken.")]
    public bool SecondVersion { get; init; } = false;

    /// <summary>More headers of each request, such as X-Scope-OrgID; none of them secret.</summary>
    /// <value>The default is empty.</value>
    [Description("More headers of each request, such as X-Scope-OrgID; none of them secret.")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string BasicAuthSecret { get; init; } = "";

    /// <summary>Name of a Secret with the key token, sent as a bearer token; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the key token, sent as a bearer token; none when empty.")]
    public string TokenSecret { get; init; } = "";

    /// <summary>Name of a Secret with the key ca.crt, the certificate of an authority of your own; those of the system when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the key ca.crt, the certificate of an authority of your own; those of the system when empty.")]
    public string AuthoritySecret { get; init; } = "";

    /// <summary>Regular expression of the names of the metrics that are sent; all when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Regular expression of the names of the metrics that are sent; all when empty.")]
    public string Keep { get; init; } = "";
}
