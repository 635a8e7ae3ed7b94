namespace Odin.Stack;

/// <summary>The Prometheus that the metrics generator sends to.</summary>
public sealed record TempoRemoteWriteValues
{
    /// <summary>Where series are sent, such as http://prometheus:9090/api/v1/write; Prometheus must run with --web.enable-remote-write-receiver.</summary>
    /// <value>The default is empty.</value>
    [Description("Where series are sent, such as http://prometheus:9090/api/v1/write; Prometheus must run with --web.enable-remote-write-receiver."), RegularExpression("^(https?://[!-~]+)?$")]
    public string Url { get; init; } = "";

    /// <summary>Whether exemplars, which lead from a series to a trace, are sent too.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether exemplars, which lead from a series to a trace, are sent too.")]
    public bool SendExemplars { get; init; } = true;

    /// <summary>More headers of each request, such as X-Scope-OrgID.</summary>
    /// <value>The default is empty.</value>
    [Description("More headers of each request, such as X-Scope-OrgID.")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string ExistingSecret { get; init; } = "";
}
