namespace Odin.Stack;

/// <summary>Who may log in, and how.</summary>
public sealed record GrafanaAuthValues
{
    /// <summary>Access without a login.</summary>
    [Description("Access without a login.")]
    public GrafanaAnonymousValues Anonymous { get; init; } = new();

    /// <summary>Whether the form for user and password is hidden, where there is another way.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the form for user and password is hidden, where there is another way.")]
    public bool DisableLoginForm { get; init; } = false;

    /// <summary>Logins by OpenID Connect.</summary>
    [Description("Logins by OpenID Connect.")]
    public GrafanaOauthValues Oauth { get; init; } = new();
}
