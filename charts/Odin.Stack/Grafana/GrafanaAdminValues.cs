namespace Odin.Stack;

/// <summary>The administrator that Grafana makes when it starts for the first time.</summary>
public sealed record GrafanaAdminValues
{
    /// <summary>Name of a Secret with the user and the password; the one that the hook makes when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the user and the password; the one that the hook makes when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Name of the user, where the hook makes the Secret.</summary>
    /// <value>The default is <c>"admin"</c>.</value>
    [Description("Name of the user, where the hook makes the Secret."), RegularExpression("^[A-Za-z0-9._@-]{1,100}$")]
    public string User { get; init; } = "admin";

    /// <summary>Key of the Secret that holds the user.</summary>
    /// <value>The default is <c>"admin-user"</c>.</value>
    [Description("Key of the Secret that holds the user."), RegularExpression(GrafanaPatterns.Key)]
    public string UserKey { get; init; } = "admin-user";

    /// <summary>Key of the Secret that holds the password. Grafana takes it at its first start only.</summary>
    /// <value>The default is <c>"admin-password"</c>.</value>
    [Description("Key of the Secret that holds the password. Grafana takes it at its first start only."), RegularExpression(GrafanaPatterns.Key)]
    public string PasswordKey { get; init; } = "admin-password";
}
