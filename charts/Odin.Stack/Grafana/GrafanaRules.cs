using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What is asked of Grafana itself.</summary>
internal static class GrafanaRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(GrafanaServer.All, Scrape.All);

    static readonly AlertRule Down = new("OdinGrafanaDown", Query.Parse("""up{job="grafana"} == 0 or absent(up{job="grafana"})"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Grafana does not answer.",
        Description = "Prometheus gets no metrics of Grafana. Dashboards may be out of reach; alerts of Prometheus go on.",
        Runbook = Runbooks.Of("OdinGrafanaDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Errors = new("OdinGrafanaErrors", Query.Parse(
        """
        sum(rate(grafana_http_request_duration_seconds_count{job="grafana", status_code=~"5.."}[10m]))
          / sum(rate(grafana_http_request_duration_seconds_count{job="grafana"}[10m])) > 0.05
          and sum(increase(grafana_http_request_duration_seconds_count{job="grafana", status_code=~"5.."}[10m])) > 10
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Grafana answers with errors.",
        Description = "{{ $value | humanizePercentage }} of the requests end with a status of 5xx.",
        Runbook = Runbooks.Of("OdinGrafanaErrors"),
        For = TimeSpan.FromMinutes(10),
    };

    // Data sources are processes of their own: what Grafana itself counts is its requests to them.
    static readonly AlertRule Datasources = new("OdinGrafanaDatasourceErrors", Query.Parse(
        """
        sum by (plugin_id) (rate(grafana_plugin_request_total{job="grafana", endpoint="queryData", status="error"}[10m]))
          / sum by (plugin_id) (rate(grafana_plugin_request_total{job="grafana", endpoint="queryData"}[10m])) > 0.1
          and sum by (plugin_id) (increase(grafana_plugin_request_total{job="grafana", endpoint="queryData", status="error"}[10m])) > 10
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Queries of a kind of datasource fail.",
        Description = "{{ $value | humanizePercentage }} of the queries of {{ $labels.plugin_id }} fail: panels show errors in place of data.",
        Runbook = Runbooks.Of("OdinGrafanaDatasourceErrors"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Evaluations = new("OdinGrafanaAlertEvaluationsFailing", Query.Parse(
        """sum by (org) (increase(grafana_alerting_rule_evaluation_failures_total{job="grafana"}[15m])) > 3"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Alert rules of Grafana cannot be evaluated.",
        Description = "{{ $value | humanize }} evaluations of organisation {{ $labels.org }} failed within 15 minutes. Its alerts may not fire.",
        Runbook = Runbooks.Of("OdinGrafanaAlertEvaluationsFailing"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Notifications = new("OdinGrafanaNotificationsFailing", Query.Parse(
        """sum by (org, integration) (increase(grafana_alerting_notifications_failed_total{job="grafana"}[15m])) > 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Grafana cannot notify.",
        Description = "Notifications by {{ $labels.integration }} of organisation {{ $labels.org }} fail: somebody does not learn of an alert.",
        Runbook = Runbooks.Of("OdinGrafanaNotificationsFailing"),
        For = TimeSpan.FromMinutes(5),
    };

    public static RuleFile File { get; } = new("grafana") { Groups = [new("grafana", [Down, Errors, Datasources, Evaluations, Notifications])] };
}
