namespace Odin.Stack;

/// <summary>An Alertmanager cluster that is told about alerts.</summary>
public sealed record PrometheusAlertmanagerValues
{
    /// <summary>A name whose addresses are those of its members, {release} being the release's: that of a headless Service.</summary>
    [Description("A name whose addresses are those of all its members, {release} being the release's: that of a headless Service. A Service that balances would tell one of them only."), RegularExpression("^[-A-Za-z0-9.{}]+$")]
    public required string Host { get; init; }

    /// <summary>The port of each.</summary>
    /// <value>The default is <c>9093</c>.</value>
    [Description("The port of each."), Range(1, 65535)]
    public int Port { get; init; } = 9093;

    /// <summary>Whether it is reached over TLS.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether it is reached over TLS.")]
    public bool Tls { get; init; } = false;

    /// <summary>What stands before its paths; nothing when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("What stands before its paths; nothing when empty."), RegularExpression("^(/[!-~]+)?$")]
    public string PathPrefix { get; init; } = "";
}
