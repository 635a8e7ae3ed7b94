namespace Odin.Stack;

/// <summary>Section <c>server</c>: how Grafana is reached.</summary>
[SnakeCase]
public sealed record GrafanaIniServer
{
    /// <summary><c>http_port</c>: the port.</summary>
    public int HttpPort { get; init; } = GrafanaPorts.Http;

    /// <summary><c>root_url</c>: where users find it.</summary>
    public string? RootUrl { get; init; }
}

/// <summary>Section <c>users</c>: users.</summary>
[SnakeCase]
public sealed record GrafanaIniUsers
{
    /// <summary><c>allow_sign_up</c>: whether anybody may make a user.</summary>
    public bool AllowSignUp { get; init; }

    /// <summary><c>default_theme</c>: the theme of users who did not choose.</summary>
    public string DefaultTheme { get; init; } = "system";
}

/// <summary>Section <c>log</c>: logs.</summary>
[SnakeCase]
public sealed record GrafanaIniLog
{
    /// <summary><c>mode</c>: where they go.</summary>
    public string Mode { get; init; } = "console";

    /// <summary><c>level</c>: the least important lines.</summary>
    public required GrafanaLogLevel Level { get; init; }
}

/// <summary>Section <c>log.console</c>: logs on the console.</summary>
[SnakeCase]
public sealed record GrafanaIniConsole
{
    /// <summary><c>format</c>: their form.</summary>
    public string Format { get; init; } = "json";
}

/// <summary>Section <c>dashboards</c>: dashboards.</summary>
[SnakeCase]
public sealed record GrafanaIniDashboards
{
    /// <summary><c>default_home_dashboard_path</c>: the file of the dashboard that users see first.</summary>
    public required string DefaultHomeDashboardPath { get; init; }
}
