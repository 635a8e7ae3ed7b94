using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>A datasource of yours.</summary>
public sealed record GrafanaOtherDatasourceValues
{
    /// <summary>What Grafana calls it.</summary>
    [Description("What Grafana calls it."), RegularExpression("^[^$]{1,200}$")]
    public required string Name { get; init; }

    /// <summary>Id of its plugin, such as postgres.</summary>
    [Description("Id of its plugin, such as postgres."), RegularExpression("^[a-z0-9-]+$")]
    public required string Type { get; init; }

    /// <summary>By what dashboards know it, for ever.</summary>
    [Description("By what dashboards know it, for ever."), RegularExpression("^[A-Za-z0-9_-]{1,40}$")]
    public required string Uid { get; init; }

    /// <summary>Its address, {release} being the release.</summary>
    /// <value>The default is empty.</value>
    [Description("Its address, {release} being the release.")]
    public string Url { get; init; } = "";

    /// <summary>The user that it logs in as.</summary>
    /// <value>The default is empty.</value>
    [Description("The user that it logs in as.")]
    public string User { get; init; } = "";

    /// <summary>The database that it asks.</summary>
    /// <value>The default is empty.</value>
    [Description("The database that it asks.")]
    public string Database { get; init; } = "";

    /// <summary>Its options, by the plugin's own keys, $ written twice.</summary>
    /// <value>The default is empty.</value>
    [Description("Its options, by the plugin's own keys, $ written twice.")]
    public JsonObject JsonData { get; init; } = [];

    /// <summary>Its secrets, by the plugin's own keys, such as password.</summary>
    /// <value>The default is empty.</value>
    [Description("Its secrets, by the plugin's own keys, such as password.")]
    public IReadOnlyDictionary<string, GrafanaSecretReferenceValues> SecureJsonData { get; init; } = new Dictionary<string, GrafanaSecretReferenceValues>();
}
