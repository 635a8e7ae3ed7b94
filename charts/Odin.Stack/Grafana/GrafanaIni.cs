using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Grafana's <c>grafana.ini</c>: the sections and keys that the chart writes. Paths are those of the image. Source: https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/.</summary>
[SnakeCase]
public sealed record GrafanaIni
{
    /// <summary><c>server</c>: how Grafana is reached.</summary>
    public required GrafanaIniServer Server { get; init; }

    /// <summary><c>database</c>: where it keeps what it is told.</summary>
    public required GrafanaIniDatabase Database { get; init; }

    /// <summary><c>security</c>: the administrator, the key, and what browsers may.</summary>
    public required GrafanaIniSecurity Security { get; init; }

    /// <summary><c>users</c>: users.</summary>
    public GrafanaIniUsers Users { get; init; } = new();

    /// <summary><c>auth</c>: logins.</summary>
    public required GrafanaIniAuth Auth { get; init; }

    /// <summary><c>auth.anonymous</c>: access without a login.</summary>
    [JsonPropertyName("auth.anonymous")]
    public required GrafanaIniAnonymous AuthAnonymous { get; init; }

    /// <summary><c>auth.generic_oauth</c>: logins by OpenID Connect.</summary>
    [JsonPropertyName("auth.generic_oauth")]
    public GrafanaIniOauth? AuthGenericOauth { get; init; }

    /// <summary><c>smtp</c>: mail.</summary>
    public GrafanaIniSmtp? Smtp { get; init; }

    /// <summary><c>log</c>: logs.</summary>
    public required GrafanaIniLog Log { get; init; }

    /// <summary><c>log.console</c>: logs on the console.</summary>
    [JsonPropertyName("log.console")]
    public GrafanaIniConsole LogConsole { get; init; } = new();

    /// <summary><c>analytics</c>: what is sent to Grafana Labs.</summary>
    public GrafanaIniAnalytics Analytics { get; init; } = new();

    /// <summary><c>news</c>: the news of Grafana Labs.</summary>
    public GrafanaIniNews News { get; init; } = new();

    /// <summary><c>snapshots</c>: snapshots of dashboards.</summary>
    public GrafanaIniSnapshots Snapshots { get; init; } = new();

    /// <summary><c>dashboards</c>: dashboards.</summary>
    public GrafanaIniDashboards? Dashboards { get; init; }

    /// <summary><c>plugins</c>: plugins.</summary>
    public required GrafanaIniPlugins Plugins { get; init; }

    /// <summary><c>unified_alerting</c>: alerting of several replicas.</summary>
    public GrafanaIniUnifiedAlerting? UnifiedAlerting { get; init; }

    /// <summary><c>unified_storage</c>: the store of dashboards and folders.</summary>
    public GrafanaIniUnifiedStorage UnifiedStorage { get; init; } = new();

    /// <summary><c>feature_toggles</c>: features that are switched on.</summary>
    public GrafanaIniFeatureToggles? FeatureToggles { get; init; }
}
