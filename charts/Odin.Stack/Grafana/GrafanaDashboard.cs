using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.GrafanaServer;

namespace Odin.Stack;

/// <summary>A dashboard about Grafana itself.</summary>
internal static class GrafanaDashboard
{
    public static Dashboard Health { get; } = new("odin-grafana", "Grafana")
    {
        Description = "Whether Grafana answers, whether its datasources do, and what its processes take.",
        Tags = ["odin", "grafana"],
        Links = [DashboardLinks.Others],
        Rows = [Requests, Datasources, Alerting, Resources],
    };

    static Row Requests => new("Requests")
    {
        Panels =
        [
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests by status. 5xx are Grafana's own failures, and those of its datasources: see its log.",
                Targets = [Metrics.HttpRequestDurationSeconds.Rate().Sum([Metrics.Labels.StatusCode]).Count().As("{{status_code}}")],
            },
            new TimeSeriesPanel("Latency")
            {
                Description = "One of a hundred requests takes longer than this. Queries wait for their datasource: look at it first.",
                Targets = [Metrics.HttpRequestDurationSeconds.Rate().Sum().Quantile(0.99).As("99 %"), Metrics.HttpRequestDurationSeconds.Rate().Sum().Quantile(0.5).As("median")],
            },
            new TimeSeriesPanel("Logins")
            {
                Description = "Logins by password and by OpenID Connect. Many by password at once may be somebody who tries them out.",
                Targets = [Metrics.ApiLoginPost.Increase().Sum().As("password"), Metrics.ApiLoginOauth.Increase().Sum().As("OpenID Connect")],
            },
        ],
    };

    static Row Datasources => new("Datasources")
    {
        Panels =
        [
            new TimeSeriesPanel("Queries")
            {
                Description = "Queries of each kind of datasource. One dashboard that is refreshed by many is many of them.",
                Targets = [Query.Parse("""sum by (plugin_id) (rate(grafana_plugin_request_total{endpoint="queryData"}[$__rate_interval]))""").As("{{plugin_id}}")],
            },
            new TimeSeriesPanel("Failed queries")
            {
                Description = "The share of queries that fail. All of one kind: its program is down, or its address in the values is wrong.",
                Targets =
                [
                    Query.Parse("""
                        sum by (plugin_id) (rate(grafana_plugin_request_total{endpoint="queryData", status="error"}[$__rate_interval]))
                          / sum by (plugin_id) (rate(grafana_plugin_request_total{endpoint="queryData"}[$__rate_interval]))
                        """).As("{{plugin_id}}"),
                ],
                Thresholds = new(Color.Green, new Threshold(0.1, Color.Red)),
            },
            new TimeSeriesPanel("Duration of queries")
            {
                Description = "One of a hundred queries takes longer than this.",
                Targets = [Metrics.PluginRequestDurationSeconds.Where(Metrics.Labels.Endpoint.Is("queryData")).Rate().Sum([Metrics.Labels.PluginId]).Quantile(0.99).As("{{plugin_id}}")],
            },
        ],
    };

    static Row Alerting => new("Alerting of Grafana's own")
    {
        Panels =
        [
            new TimeSeriesPanel("Evaluations")
            {
                Description = "Evaluations of alert rules that were made in Grafana, and those that failed. The stack's own rules are in Prometheus.",
                Targets =
                [
                    Metrics.AlertingRuleEvaluations.Rate().Sum().As("evaluations"),
                    Metrics.AlertingRuleEvaluationFailures.Rate().Sum().As("failures"),
                ],
            },
            new TimeSeriesPanel("Notifications")
            {
                Description = "Notifications that were begun, and those that failed, by way. A failed one is an alert that nobody heard of.",
                Targets =
                [
                    Metrics.AlertingNotifications.Increase().Sum([Metrics.Labels.Integration]).As("{{integration}}"),
                    Metrics.AlertingNotificationsFailed.Increase().Sum([Metrics.Labels.Integration]).As("{{integration}} failed"),
                ],
            },
        ],
    };

    static Row Resources => new("Resources")
    {
        Panels =
        [
            new TimeSeriesPanel("Memory")
            {
                Description = "Memory of Grafana itself, without its plugin processes. At memoryLimit it works hard to free some.",
                Targets = [Query.Parse("""process_resident_memory_bytes{job="grafana"}""").As("{{instance}}")],
            },
            new TimeSeriesPanel("Database")
            {
                Description = "Connections to the database in use, and requests that waited for one. Waits that go on: the database is slow.",
                Targets = [Metrics.DatabaseConnInUse.Value().Sum().As("in use"), Metrics.DatabaseConnWaitCount.Increase().Sum().As("waits")],
                Unit = PanelUnit.Shortened,
            },
            new StatPanel("Users")
            {
                Description = "Users that were active within 30 days.",
                Targets = [Metrics.StatActiveUsers.Value().Max()],
                Unit = PanelUnit.None,
            },
            new StatPanel("Dashboards")
            {
                Description = "Dashboards that there are. Far fewer after an upgrade: a ConfigMap is missing, see the log of provisioning.",
                Targets = [Metrics.StatTotalsDashboard.Value().Max()],
                Unit = PanelUnit.None,
            },
        ],
    };
}
