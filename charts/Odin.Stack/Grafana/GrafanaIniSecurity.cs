namespace Odin.Stack;

/// <summary>Section <c>security</c>: the administrator, the key, and what browsers may.</summary>
[SnakeCase]
public sealed record GrafanaIniSecurity
{
    /// <summary><c>admin_user</c>: the administrator's name, in a file.</summary>
    public required string AdminUser { get; init; }

    /// <summary><c>admin_password</c>: the password, in a file.</summary>
    public required string AdminPassword { get; init; }

    /// <summary><c>secret_key</c>: what secrets in the database are encrypted with, in a file.</summary>
    public required string SecretKey { get; init; }

    /// <summary><c>disable_gravatar</c>: whether pictures of users are not asked of gravatar.com.</summary>
    public bool DisableGravatar { get; init; } = true;

    /// <summary><c>cookie_secure</c>: whether browsers send the cookie over TLS only.</summary>
    public required bool CookieSecure { get; init; }

    /// <summary><c>strict_transport_security</c>: whether browsers are told to come by TLS only.</summary>
    public required bool StrictTransportSecurity { get; init; }
}

/// <summary>Section <c>analytics</c>: what is sent to Grafana Labs: nothing.</summary>
[SnakeCase]
public sealed record GrafanaIniAnalytics
{
    /// <summary><c>reporting_enabled</c>: whether statistics are sent.</summary>
    public bool ReportingEnabled { get; init; }

    /// <summary><c>check_for_updates</c>: whether new versions of Grafana are looked for.</summary>
    public bool CheckForUpdates { get; init; }

    /// <summary><c>check_for_plugin_updates</c>: whether new versions of plugins are looked for.</summary>
    public bool CheckForPluginUpdates { get; init; }

    /// <summary><c>feedback_links_enabled</c>: whether pages ask for feedback.</summary>
    public bool FeedbackLinksEnabled { get; init; }
}

/// <summary>Section <c>news</c>: the news of Grafana Labs.</summary>
[SnakeCase]
public sealed record GrafanaIniNews
{
    /// <summary><c>news_feed_enabled</c>: whether they are shown.</summary>
    public bool NewsFeedEnabled { get; init; }
}

/// <summary>Section <c>snapshots</c>: snapshots of dashboards.</summary>
[SnakeCase]
public sealed record GrafanaIniSnapshots
{
    /// <summary><c>external_enabled</c>: whether they may be put on a public server.</summary>
    public bool ExternalEnabled { get; init; }
}
