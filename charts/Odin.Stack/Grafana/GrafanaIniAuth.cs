using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Section <c>auth</c>: logins.</summary>
[SnakeCase]
public sealed record GrafanaIniAuth
{
    /// <summary><c>disable_login_form</c>: whether the form for user and password is hidden.</summary>
    public required bool DisableLoginForm { get; init; }
}

/// <summary>Section <c>auth.anonymous</c>: access without a login.</summary>
[SnakeCase]
public sealed record GrafanaIniAnonymous
{
    /// <summary><c>enabled</c>: whether it is allowed.</summary>
    public required bool Enabled { get; init; }

    /// <summary><c>org_role</c>: what it allows.</summary>
    public required GrafanaRole OrgRole { get; init; }
}

/// <summary>Section <c>auth.generic_oauth</c>: logins by OpenID Connect.</summary>
[SnakeCase]
public sealed record GrafanaIniOauth
{
    /// <summary><c>enabled</c>: whether users log in so.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary><c>name</c>: what the button says.</summary>
    public required string Name { get; init; }

    /// <summary><c>client_id</c>: Grafana's id at the provider.</summary>
    public required string ClientId { get; init; }

    /// <summary><c>client_secret</c>: its secret there, in a file.</summary>
    public string? ClientSecret { get; init; }

    /// <summary><c>scopes</c>: what is asked of the provider.</summary>
    public required string Scopes { get; init; }

    /// <summary><c>auth_url</c>: the address for logins.</summary>
    public required string AuthUrl { get; init; }

    /// <summary><c>token_url</c>: the address for tokens.</summary>
    public required string TokenUrl { get; init; }

    /// <summary><c>api_url</c>: the address for what is known of the user.</summary>
    public string? ApiUrl { get; init; }

    /// <summary><c>role_attribute_path</c>: how the role is found.</summary>
    public string? RoleAttributePath { get; init; }

    /// <summary><c>role_attribute_strict</c>: whether who has no role is turned away.</summary>
    public required bool RoleAttributeStrict { get; init; }

    /// <summary><c>groups_attribute_path</c>: how the groups are found.</summary>
    public string? GroupsAttributePath { get; init; }

    /// <summary><c>allowed_domains</c>: the domains of addresses that may log in.</summary>
    public string? AllowedDomains { get; init; }

    /// <summary><c>allow_sign_up</c>: whether who logs in for the first time becomes a user.</summary>
    public required bool AllowSignUp { get; init; }

    /// <summary><c>use_pkce</c>: whether PKCE protects the exchange.</summary>
    public required bool UsePkce { get; init; }

    /// <summary><c>auto_login</c>: whether the login page is skipped.</summary>
    public required bool AutoLogin { get; init; }
}

/// <summary>Section <c>smtp</c>: mail.</summary>
[SnakeCase]
public sealed record GrafanaIniSmtp
{
    /// <summary><c>enabled</c>: whether mail is sent.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary><c>host</c>: host and port of the server.</summary>
    public required string Host { get; init; }

    /// <summary><c>user</c>: the user, in a file.</summary>
    public string? User { get; init; }

    /// <summary><c>password</c>: the password, in a file.</summary>
    public string? Password { get; init; }

    /// <summary><c>from_address</c>: who it is from.</summary>
    public required string FromAddress { get; init; }

    /// <summary><c>from_name</c>: the name beside the address.</summary>
    public required string FromName { get; init; }

    /// <summary><c>startTLS_policy</c>: when the connection is encrypted.</summary>
    [JsonPropertyName("startTLS_policy")]
    public required GrafanaStartTls StartTlsPolicy { get; init; }
}
