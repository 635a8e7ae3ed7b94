using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Alerts about what Prometheus passes on: alerts to Alertmanager, samples to other storages.</summary>
internal static class PrometheusDeliveryAlerts
{
    static readonly AlertRule RulesFailing = new("OdinRulesFailing", Query.Parse("increase(prometheus_rule_evaluation_failures_total[5m]) > 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Rules cannot be evaluated.",
        Description = "Rules of the group {{ $labels.rule_group }} fail on {{ $labels.instance }}. Their alerts cannot fire.",
        Runbook = Runbooks.Of("OdinRulesFailing"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule RulesMissed = new("OdinRulesMissed", Query.Parse("increase(prometheus_rule_group_iterations_missed_total[5m]) > 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Rules are evaluated too late.",
        Description = "The group {{ $labels.rule_group }} takes longer than its interval on {{ $labels.instance }}: evaluations were left out.",
        Runbook = Runbooks.Of("OdinRulesMissed"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule NoAlertmanager = new("OdinPrometheusNoAlertmanager", Query.Parse("prometheus_notifications_alertmanagers_discovered < 1"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus knows no Alertmanager.",
        Description = "Nobody hears of the alerts of {{ $labels.instance }}.",
        Runbook = Runbooks.Of("OdinPrometheusNoAlertmanager"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule AlertsUndelivered = new("OdinAlertsUndelivered", Query.Parse(
        "rate(prometheus_notifications_errors_total[5m]) / rate(prometheus_notifications_sent_total[5m]) > 0.01"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "An Alertmanager does not take alerts.",
        Description = "{{ $value | humanizePercentage }} of the alerts that {{ $labels.instance }} sends to {{ $labels.alertmanager }} do not arrive.",
        Runbook = Runbooks.Of("OdinAlertsUndelivered"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule AlertsDropped = new("OdinAlertsDropped", Query.Parse("rate(prometheus_notifications_dropped_total[5m]) > 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Alerts are lost on their way.",
        Description = "{{ $labels.instance }} drops {{ $value | humanize }} alerts a second: its queue is full, or no Alertmanager took them.",
        Runbook = Runbooks.Of("OdinAlertsDropped"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule RemoteWriteBehind = new("OdinRemoteWriteBehind", Query.Parse(
        """
        max_over_time(prometheus_remote_storage_queue_highest_timestamp_seconds[5m])
          - max_over_time(prometheus_remote_storage_queue_highest_sent_timestamp_seconds[5m]) > 120
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "A storage gets samples too late.",
        Description = "{{ $labels.remote_name }} is {{ $value | humanizeDuration }} behind {{ $labels.instance }}. After two hours samples are lost for it.",
        Runbook = Runbooks.Of("OdinRemoteWriteBehind"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule RemoteWriteFailing = new("OdinRemoteWriteFailing", Query.Parse(
        """
        rate(prometheus_remote_storage_samples_failed_total[5m])
          / (rate(prometheus_remote_storage_samples_failed_total[5m]) + rate(prometheus_remote_storage_samples_total[5m])) > 0.01
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "A storage refuses samples.",
        Description = "{{ $labels.remote_name }} refuses {{ $value | humanizePercentage }} of the samples of {{ $labels.instance }}. They are not sent again.",
        Runbook = Runbooks.Of("OdinRemoteWriteFailing"),
        For = TimeSpan.FromMinutes(15),
    };

    public static readonly ImmutableArray<AlertRule> All =
        [RulesFailing, RulesMissed, NoAlertmanager, AlertsUndelivered, AlertsDropped, RemoteWriteBehind, RemoteWriteFailing];
}
