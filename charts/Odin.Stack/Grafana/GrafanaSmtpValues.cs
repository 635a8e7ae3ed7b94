namespace Odin.Stack;

/// <summary>The mail server that Grafana sends its mail by. The network policy needs extraEgress to it.</summary>
public sealed record GrafanaSmtpValues
{
    /// <summary>Host and port of the mail server; Grafana sends none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Host and port of the mail server; Grafana sends none when empty."), RegularExpression("^([A-Za-z0-9.-]+:[0-9]+)?$")]
    public string Host { get; init; } = "";

    /// <summary>Who the mail is from.</summary>
    /// <value>The default is <c>"grafana@example.com"</c>.</value>
    [Description("Who the mail is from."), RegularExpression("^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$")]
    public string FromAddress { get; init; } = "grafana@example.com";

    /// <summary>The name beside the address.</summary>
    /// <value>The default is <c>"Grafana"</c>.</value>
    [Description("The name beside the address."), RegularExpression(GrafanaPatterns.IniText)]
    public string FromName { get; init; } = "Grafana";

    /// <summary>Name of a Secret with the keys username and password; no login when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password; no login when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>When the connection is encrypted: OpportunisticStartTLS, MandatoryStartTLS or NoStartTLS.</summary>
    /// <value>The default is <c>GrafanaStartTls.MandatoryStartTLS</c>.</value>
    [Description("When the connection is encrypted: OpportunisticStartTLS, MandatoryStartTLS or NoStartTLS.")]
    public GrafanaStartTls StartTls { get; init; } = GrafanaStartTls.MandatoryStartTLS;
}
