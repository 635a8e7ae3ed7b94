namespace Odin.Stack;

/// <summary>Logins by OpenID Connect. The network policy needs extraEgress to the provider.</summary>
public sealed record GrafanaOauthValues
{
    /// <summary>What the button says.</summary>
    /// <value>The default is <c>"OAuth"</c>.</value>
    [Description("What the button says."), RegularExpression(GrafanaPatterns.IniText)]
    public string Name { get; init; } = "OAuth";

    /// <summary>Client id of Grafana at the provider; nobody logs in so when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Client id of Grafana at the provider; nobody logs in so when empty."), RegularExpression(GrafanaPatterns.IniText)]
    public string ClientId { get; init; } = "";

    /// <summary>Name of a Secret with the client secret; none when empty, for public clients.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the client secret; none when empty, for public clients.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Key of the Secret.</summary>
    /// <value>The default is <c>"client-secret"</c>.</value>
    [Description("Key of the Secret."), RegularExpression(GrafanaPatterns.Key)]
    public string ClientSecretKey { get; init; } = "client-secret";

    /// <summary>What is asked of the provider.</summary>
    /// <value>The default is <c>"openid email profile"</c>.</value>
    [Description("What is asked of the provider."), RegularExpression("^[A-Za-z0-9._:/ -]+$")]
    public string Scopes { get; init; } = "openid email profile";

    /// <summary>Address of the provider for logins.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of the provider for logins."), RegularExpression(GrafanaPatterns.IniUrl)]
    public string AuthUrl { get; init; } = "";

    /// <summary>Address of the provider for tokens.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of the provider for tokens."), RegularExpression(GrafanaPatterns.IniUrl)]
    public string TokenUrl { get; init; } = "";

    /// <summary>Address of the provider for what it knows of the user.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of the provider for what it knows of the user."), RegularExpression(GrafanaPatterns.IniUrl)]
    public string ApiUrl { get; init; } = "";

    /// <summary>How the role is found, in JMESPath, such as contains(groups[*], 'sre') &amp;&amp; 'Admin' || 'Viewer'; Viewer when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("How the role is found, in JMESPath, such as contains(groups[*], 'sre') && 'Admin' || 'Viewer'; Viewer when empty."), RegularExpression(GrafanaPatterns.IniText)]
    public string RoleAttributePath { get; init; } = "";

    /// <summary>Whether who has no role is turned away.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether who has no role is turned away.")]
    public bool RoleAttributeStrict { get; init; } = false;

    /// <summary>How the groups are found, in JMESPath.</summary>
    /// <value>The default is empty.</value>
    [Description("How the groups are found, in JMESPath."), RegularExpression(GrafanaPatterns.IniText)]
    public string GroupsAttributePath { get; init; } = "";

    /// <summary>Domains of the e-mail addresses that may log in, with blanks between them; all when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Domains of the e-mail addresses that may log in, with blanks between them; all when empty."), RegularExpression("^[A-Za-z0-9. -]*$")]
    public string AllowedDomains { get; init; } = "";

    /// <summary>Whether who logs in for the first time becomes a user.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether who logs in for the first time becomes a user.")]
    public bool AllowSignUp { get; init; } = true;

    /// <summary>Whether PKCE protects the exchange of tokens.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether PKCE protects the exchange of tokens.")]
    public bool UsePkce { get; init; } = true;

    /// <summary>Whether the login page is skipped.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the login page is skipped.")]
    public bool AutoLogin { get; init; } = false;
}
