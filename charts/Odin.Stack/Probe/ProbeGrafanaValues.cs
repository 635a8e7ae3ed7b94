namespace Odin.Stack;

/// <summary>What Grafana has to have.</summary>
public sealed record ProbeGrafanaValues
{
    /// <summary>Its address; no check of data sources when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Its address, such as http://grafana:3000; no check of data sources when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Name of the Secret with a user who may query data sources.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the Secret with a user who may query data sources, {release} being the release's."), RegularExpression(Patterns.FullnameOverride)]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Key of the Secret that holds the user's name.</summary>
    /// <value>The default is <c>"admin-user"</c>.</value>
    [Description("Key of the Secret that holds the user's name.")]
    public string UserKey { get; init; } = "admin-user";

    /// <summary>Key of the Secret that holds the password.</summary>
    /// <value>The default is <c>"admin-password"</c>.</value>
    [Description("Key of the Secret that holds the password.")]
    public string PasswordKey { get; init; } = "admin-password";

    /// <summary>Uids of data sources that are healthy.</summary>
    /// <value>The default is <c>["prometheus"]</c>.</value>
    [Description("Uids of data sources that are healthy."), MinLength(1)]
    public IReadOnlyList<string> Datasources { get; init; } = ["prometheus"];

    /// <summary>Uids of dashboards that are there.</summary>
    /// <value>The default is empty.</value>
    [Description("Uids of dashboards that are there.")]
    public IReadOnlyList<string> Dashboards { get; init; } = [];
}
