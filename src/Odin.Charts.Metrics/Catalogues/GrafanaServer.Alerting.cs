using static Odin.Charts.Metrics.Catalogues.GrafanaServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class GrafanaServer
{
    public static readonly Gauge AlertingActiveAlerts = new(
        "grafana_alerting_active_alerts", "Alerts that are active.");

    public static readonly Gauge AlertingActiveConfigurations = new(
        "grafana_alerting_active_configurations", "Configurations of alerting.");

    public static readonly Gauge AlertingAlerts = new("grafana_alerting_alerts", "Alerts in a state.", [State]);

    public static readonly Counter AlertingAlertsReceived = new(
        "grafana_alerting_alerts_received_total", "Alerts received.", [Org, Status]);

    public static readonly Counter AlertingAlertsInvalid = new(
        "grafana_alerting_alerts_invalid_total", "Alerts that were not valid.", [Org]);

    public static readonly Counter AlertingNotifications = new(
        "grafana_alerting_notifications_total", "Notifications begun.", [Org, Integration]);

    public static readonly Counter AlertingNotificationsFailed = new(
        "grafana_alerting_notifications_failed_total",
        "Notifications that failed.",
        [Org, Integration, Reason.Optionally]);

    public static readonly Histogram AlertingNotificationLatencySeconds = new(
        "grafana_alerting_notification_latency_seconds",
        "How long notifications took.",
        [Org]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter AlertingResult = new("grafana_alerting_result_total", "Results of alerts.", [State]);

    public static readonly Histogram AlertingRuleEvaluationDurationSeconds = new(
        "grafana_alerting_rule_evaluation_duration_seconds",
        "How long evaluations took.",
        [Org]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter AlertingRuleEvaluationFailures = new(
        "grafana_alerting_rule_evaluation_failures_total", "Evaluations that failed.", [Org]);

    public static readonly Counter AlertingRuleEvaluations = new(
        "grafana_alerting_rule_evaluations_total", "Evaluations.", [Org]);

    public static readonly Gauge AlertingRuleGroupRules = new(
        "grafana_alerting_rule_group_rules", "Rules.", [Org, State.Optionally, TypeLabel.Optionally]);

    public static readonly Histogram AlertingSchedulePeriodicDurationSeconds = new(
        "grafana_alerting_schedule_periodic_duration_seconds",
        "How long a round of the scheduler took.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge AlertingSchedulerBehindSeconds = new(
        "grafana_alerting_scheduler_behind_seconds", "How late the scheduler is.") { Unit = Unit.Seconds };

    public static readonly Gauge AlertingScheduleAlertRules = new(
        "grafana_alerting_schedule_alert_rules", "Rules that the scheduler knows.");

    public static readonly Gauge AlertingSilences = new(
        "grafana_alerting_silences", "Silences in a state.", [Org, State]);

    public static readonly Counter AlertingStateHistoryWrites = new(
        "grafana_alerting_state_history_writes_total", "Writes to the history.", [Org, Backend.Optionally]);

    public static readonly Counter AlertingStateHistoryWritesFailed = new(
        "grafana_alerting_state_history_writes_failed_total",
        "Writes to the history that failed.",
        [Org, Backend.Optionally]);

    public static readonly Histogram AlertingStateCalculationDurationSeconds = new(
        "grafana_alerting_state_calculation_duration_seconds",
        "How long it took to compute states.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge AlertingScheduleAlertRulesHash = new(
        "grafana_alerting_schedule_alert_rules_hash", "A hash of the rules that the scheduler knows.");

    public static readonly Counter AlertingScheduleRuleEvaluationsMissed = new(
        "grafana_alerting_schedule_rule_evaluations_missed_total",
        "Evaluations left out because the rule was slow.",
        [Org, Name]);

    public static readonly Gauge AlertingTickerLastConsumedTickTimestampSeconds = new(
        "grafana_alerting_ticker_last_consumed_tick_timestamp_seconds",
        "When the scheduler last ran.") { Unit = Unit.Timestamp };

    public static readonly Gauge AlertingTickerNextTickTimestampSeconds = new(
        "grafana_alerting_ticker_next_tick_timestamp_seconds",
        "When the scheduler runs next.") { Unit = Unit.Timestamp };

    public static readonly Gauge AlertingTickerIntervalSeconds = new(
        "grafana_alerting_ticker_interval_seconds", "How often the scheduler runs.") { Unit = Unit.Seconds };
}
