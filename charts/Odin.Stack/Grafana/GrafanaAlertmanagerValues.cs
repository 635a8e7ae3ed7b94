namespace Odin.Stack;

/// <summary>The datasource for Alertmanager.</summary>
public sealed record GrafanaAlertmanagerValues
{
    /// <summary>Address of Alertmanager, {release} being the release, such as http://alertmanager:9093; no datasource when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of Alertmanager, {release} being the release, such as http://alertmanager:9093; no datasource when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Whether Grafana's own alerts are sent there too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether Grafana's own alerts are sent there too.")]
    public bool HandleGrafanaManagedAlerts { get; init; } = false;
}
