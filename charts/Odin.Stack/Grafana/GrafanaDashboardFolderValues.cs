namespace Odin.Stack;

/// <summary>A folder of Grafana, and the ConfigMaps whose dashboards are in it.</summary>
public sealed record GrafanaDashboardFolderValues
{
    /// <summary>Name of the folder below /etc/grafana-dashboards.</summary>
    [Description("Name of the folder below /etc/grafana-dashboards."), RegularExpression("^[a-z0-9]([-a-z0-9]{0,40}[a-z0-9])?$")]
    public required string Name { get; init; }

    /// <summary>What Grafana calls the folder.</summary>
    [Description("What Grafana calls the folder."), RegularExpression("^[^$]{1,200}$")]
    public required string Title { get; init; }

    /// <summary>Names of the ConfigMaps, {release} being the release. One that is not there is left out, and taken in when it comes.</summary>
    /// <value>The default is empty.</value>
    [Description("Names of the ConfigMaps, {release} being the release. One that is not there is left out, and taken in when it comes."), RegularExpression("^([a-z0-9.-]|\\{release\\})+$")]
    public IReadOnlyList<string> ConfigMaps { get; init; } = [];
}
