using System.Text.Json.Nodes;
using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>From values to the provisioning files of datasources.</summary>
internal static class GrafanaDatasources
{
    const string Tenant = "X-Scope-OrgID";

    public static readonly TemplateFunction<GrafanaContext, bool> HasPrometheus = new(c => c.Values.Datasources.Prometheus.Url != "");

    public static readonly TemplateFunction<GrafanaContext, bool> HasAlertmanager = new(c => c.Values.Datasources.Alertmanager.Url != "");

    public static readonly TemplateFunction<GrafanaContext, bool> HasLoki = new(c => c.Values.Datasources.Loki.Url != "");

    public static readonly TemplateFunction<GrafanaContext, bool> HasTempo = new(c => c.Values.Datasources.Tempo.Url != "");

    public static readonly TemplateFunction<GrafanaContext, string> Prometheus = new("prometheus", c => Document.Yaml(new GrafanaDatasourceFile<GrafanaPrometheusJson>
    {
        Datasources = new[]
        {
            new GrafanaDatasource<GrafanaPrometheusJson>
            {
                Name = "Prometheus",
                Type = "prometheus",
                Uid = GrafanaUids.Prometheus,
                Url = c.Values.Datasources.Prometheus.Url.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)),
                IsDefault = true,
                BasicAuth = c.Values.Datasources.Prometheus.ExistingSecret != "" ? true : null,
                BasicAuthUser = c.Values.Datasources.Prometheus.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Prometheus, "username") : null,
                JsonData = new()
                {
                    PrometheusType = c.Values.Datasources.Prometheus.Type,
                    PrometheusVersion = c.Values.Datasources.Prometheus.Version,
                    TimeInterval = c.Values.Datasources.Prometheus.TimeInterval,
                    AlertmanagerUid = HasAlertmanager.Of(c) ? GrafanaUids.Alertmanager : null,
                    ExemplarTraceIdDestinations = HasTempo.Of(c)
                        ? c.Values.Datasources.Prometheus.ExemplarLabels.Select(label => new GrafanaExemplarLink { Name = label, DatasourceUid = GrafanaUids.Tempo }).ToList()
                        : null,
                    HttpHeaderName1 = c.Values.Datasources.Prometheus.Tenant != "" ? Tenant : null,
                },
                SecureJsonData = Omit.Empty(new Entries
                {
                    { "httpHeaderValue1", c.Values.Datasources.Prometheus.Tenant != "" ? c.Values.Datasources.Prometheus.Tenant : null },
                    { "basicAuthPassword", c.Values.Datasources.Prometheus.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Prometheus, "password") : null },
                }),
            },
        },
    }));

    public static readonly TemplateFunction<GrafanaContext, string> Alertmanager = new("alertmanager", c => Document.Yaml(new GrafanaDatasourceFile<GrafanaAlertmanagerJson>
    {
        Datasources = new[]
        {
            new GrafanaDatasource<GrafanaAlertmanagerJson>
            {
                Name = "Alertmanager",
                Type = "alertmanager",
                Uid = GrafanaUids.Alertmanager,
                Url = c.Values.Datasources.Alertmanager.Url.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)),
                BasicAuth = c.Values.Datasources.Alertmanager.ExistingSecret != "" ? true : null,
                BasicAuthUser = c.Values.Datasources.Alertmanager.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Alertmanager, "username") : null,
                JsonData = new() { HandleGrafanaManagedAlerts = c.Values.Datasources.Alertmanager.HandleGrafanaManagedAlerts },
                SecureJsonData = Omit.Empty(new Entries
                {
                    { "basicAuthPassword", c.Values.Datasources.Alertmanager.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Alertmanager, "password") : null },
                }),
            },
        },
    }));

    public static readonly TemplateFunction<GrafanaContext, string> Loki = new("loki", c => Document.Yaml(new GrafanaDatasourceFile<GrafanaLokiJson>
    {
        Datasources = new[]
        {
            new GrafanaDatasource<GrafanaLokiJson>
            {
                Name = "Loki",
                Type = "loki",
                Uid = GrafanaUids.Loki,
                Url = c.Values.Datasources.Loki.Url.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)),
                BasicAuth = c.Values.Datasources.Loki.ExistingSecret != "" ? true : null,
                BasicAuthUser = c.Values.Datasources.Loki.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Loki, "username") : null,
                JsonData = new()
                {
                    MaxLines = c.Values.Datasources.Loki.MaxLines,
                    AlertmanagerUid = HasAlertmanager.Of(c) ? GrafanaUids.Alertmanager : null,
                    DerivedFields = HasTempo.Of(c) ? new[]
                    {
                        new GrafanaDerivedField { Name = "Trace", MatcherRegex = c.Values.Datasources.Loki.TraceLabel, MatcherType = "label", DatasourceUid = GrafanaUids.Tempo },
                        new GrafanaDerivedField { Name = "Trace in the line", MatcherRegex = c.Values.Datasources.Loki.TraceRegex, DatasourceUid = GrafanaUids.Tempo },
                    } : null,
                    HttpHeaderName1 = c.Values.Datasources.Loki.Tenant != "" ? Tenant : null,
                },
                SecureJsonData = Omit.Empty(new Entries
                {
                    { "httpHeaderValue1", c.Values.Datasources.Loki.Tenant != "" ? c.Values.Datasources.Loki.Tenant : null },
                    { "basicAuthPassword", c.Values.Datasources.Loki.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Loki, "password") : null },
                }),
            },
        },
    }));

    public static readonly TemplateFunction<GrafanaContext, string> Others = new("others", c => Document.Yaml(new GrafanaDatasourceFile<JsonObject>
    {
        Datasources = c.Values.Datasources.Others.Select(d => new GrafanaDatasource<JsonObject>
        {
            Name = d.Name,
            Type = d.Type,
            Uid = d.Uid,
            Url = d.Url != "" ? d.Url.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)) : null,
            User = d.User != "" ? d.User : null,
            Database = d.Database != "" ? d.Database : null,
            JsonData = Omit.Empty(d.JsonData),
            SecureJsonData = Omit.Empty(d.SecureJsonData.ToDictionary(s => s.Key, s => "$__file{" + GrafanaFolders.DatasourceSecrets + "/" + d.Uid + "/" + s.Key + "}")),
        }).ToList(),
    }));
}
