using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>From values to <c>grafana.ini</c>.</summary>
internal static class GrafanaConfigFile
{
    public const string Name = "grafana.ini";

    static readonly TemplateFunction<GrafanaDatabaseValues, GrafanaIniDatabase> Database = new(d => new GrafanaIniDatabase
    {
        Type = d.Type,
        Wal = d.Type == GrafanaDatabaseType.Sqlite ? d.WriteAheadLog : null,
        Host = d.Type != GrafanaDatabaseType.Sqlite ? d.Host : null,
        Name = d.Type != GrafanaDatabaseType.Sqlite ? d.Name : null,
        User = d.Type != GrafanaDatabaseType.Sqlite && d.ExistingSecret != "" ? GrafanaSecrets.Of("database", "username") : null,
        Password = d.Type != GrafanaDatabaseType.Sqlite && d.ExistingSecret != "" ? GrafanaSecrets.Of("database", "password") : null,
        SslMode = d.Type != GrafanaDatabaseType.Sqlite ? d.SslMode : null,
    });

    static readonly TemplateFunction<GrafanaOauthValues, GrafanaIniOauth?> Oauth = new(o => o.ClientId != "" ? new GrafanaIniOauth
    {
        Name = o.Name,
        ClientId = o.ClientId,
        ClientSecret = o.ExistingSecret != "" ? GrafanaSecrets.Of("oauth", "client-secret") : null,
        Scopes = o.Scopes,
        AuthUrl = o.AuthUrl,
        TokenUrl = o.TokenUrl,
        ApiUrl = o.ApiUrl != "" ? o.ApiUrl : null,
        RoleAttributePath = o.RoleAttributePath != "" ? o.RoleAttributePath : null,
        RoleAttributeStrict = o.RoleAttributeStrict,
        GroupsAttributePath = o.GroupsAttributePath != "" ? o.GroupsAttributePath : null,
        AllowedDomains = o.AllowedDomains != "" ? o.AllowedDomains : null,
        AllowSignUp = o.AllowSignUp,
        UsePkce = o.UsePkce,
        AutoLogin = o.AutoLogin,
    } : null);

    static readonly TemplateFunction<GrafanaSmtpValues, GrafanaIniSmtp?> Smtp = new(s => s.Host != "" ? new GrafanaIniSmtp
    {
        Host = s.Host,
        User = s.ExistingSecret != "" ? GrafanaSecrets.Of("smtp", "username") : null,
        Password = s.ExistingSecret != "" ? GrafanaSecrets.Of("smtp", "password") : null,
        FromAddress = s.FromAddress,
        FromName = s.FromName,
        StartTlsPolicy = s.StartTls,
    } : null);

    static readonly TemplateFunction<GrafanaContext, GrafanaIniSecurity> Security = new(c => new GrafanaIniSecurity
    {
        AdminUser = GrafanaSecrets.Of("admin", "user"),
        AdminPassword = GrafanaSecrets.Of("admin", "password"),
        SecretKey = GrafanaSecrets.Of("security", "secret-key"),
        CookieSecure = c.Values.RootUrl.StartsWith("https://", StringComparison.Ordinal),
        StrictTransportSecurity = c.Values.RootUrl.StartsWith("https://", StringComparison.Ordinal),
    });

    public static readonly TemplateFunction<GrafanaContext, string> Text = new("config", c => Document.Ini(new GrafanaIni
    {
        Server = new() { RootUrl = c.Values.RootUrl != "" ? c.Values.RootUrl : null },
        Database = Database.Of(c.Values.Database),
        Security = Security.Of(c),
        Auth = new() { DisableLoginForm = c.Values.Auth.DisableLoginForm },
        AuthAnonymous = new() { Enabled = c.Values.Auth.Anonymous.Enabled, OrgRole = c.Values.Auth.Anonymous.Role },
        AuthGenericOauth = Oauth.Of(c.Values.Auth.Oauth),
        Smtp = Smtp.Of(c.Values.Smtp),
        Log = new() { Level = c.Values.LogLevel },
        Dashboards = c.Values.HomeDashboard != ""
            ? new GrafanaIniDashboards { DefaultHomeDashboardPath = GrafanaFolders.Dashboards + "/" + c.Values.HomeDashboard }
            : null,
        Plugins = new()
        {
            Preinstall = c.Values.Plugins.Preinstall != "" ? c.Values.Plugins.Preinstall : null,
            PreinstallDisabled = c.Values.Plugins.Preinstall != "" ? null : true,
            DefaultMemoryLimit = c.Values.Plugins.DefaultMemoryLimit,
        },
        UnifiedAlerting = c.Values.Replicas > 1 ? new GrafanaIniUnifiedAlerting
        {
            HaListenAddress = $"${{POD_IP}}:{GrafanaPorts.Gossip}",
            HaAdvertiseAddress = $"${{POD_IP}}:{GrafanaPorts.Gossip}",
            HaPeers = GrafanaChart.Grafana.FullName.Of(c) + $"-headless:{GrafanaPorts.Gossip}",
        } : null,
        FeatureToggles = c.Values.FeatureToggles != "" ? new GrafanaIniFeatureToggles { Enable = c.Values.FeatureToggles } : null,
    }));
}
