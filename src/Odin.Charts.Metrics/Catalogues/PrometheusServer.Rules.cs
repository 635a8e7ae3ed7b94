using static Odin.Charts.Metrics.Catalogues.PrometheusServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class PrometheusServer
{
    public static readonly Gauge NotificationsAlertmanagersDiscovered = new(
        "prometheus_notifications_alertmanagers_discovered", "Alertmanagers that are known and active.");

    public static readonly Counter NotificationsDropped = new(
        "prometheus_notifications_dropped_total", "Alerts that were not sent.", [AlertmanagerUrl.Optionally]);

    public static readonly Counter NotificationsErrors = new(
        "prometheus_notifications_errors_total", "Alerts that could not be sent.", [AlertmanagerUrl]);

    public static readonly Summary NotificationsLatencySeconds = new(
        "prometheus_notifications_latency_seconds",
        "How long it took to send alerts.",
        [AlertmanagerUrl]) { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Gauge NotificationsQueueCapacity = new(
        "prometheus_notifications_queue_capacity", "How many alerts may wait.");

    public static readonly Gauge NotificationsQueueLength = new(
        "prometheus_notifications_queue_length", "Alerts that wait to be sent.", [AlertmanagerUrl.Optionally]);

    public static readonly Counter NotificationsSent = new(
        "prometheus_notifications_sent_total", "Alerts sent.", [AlertmanagerUrl]);

    public static readonly Histogram RuleEvaluationDurationHistogramSeconds = new(
        "prometheus_rule_evaluation_duration_histogram_seconds", "How long rules took.")
    {
        Unit = Unit.Seconds,
        Buckets = [0.01, 0.1, 1, 10],
        IsNative = true,
    };

    public static readonly Summary RuleEvaluationDurationSeconds = new(
        "prometheus_rule_evaluation_duration_seconds",
        "How long rules took.") { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter RuleEvaluationFailures = new(
        "prometheus_rule_evaluation_failures_total", "Evaluations of rules that failed.", [RuleGroup]);

    public static readonly Counter RuleEvaluations = new(
        "prometheus_rule_evaluations_total", "Evaluations of rules.", [RuleGroup]);

    public static readonly Histogram RuleGroupDurationHistogramSeconds = new(
        "prometheus_rule_group_duration_histogram_seconds", "How long rule groups took.")
    {
        Unit = Unit.Seconds,
        Buckets = [0.01, 0.1, 1, 10],
        IsNative = true,
    };

    public static readonly Summary RuleGroupDurationSeconds = new(
        "prometheus_rule_group_duration_seconds",
        "How long rule groups took.") { Unit = Unit.Seconds, Quantiles = [0.01, 0.05, 0.5, 0.9, 0.99] };

    public static readonly Gauge RuleGroupIntervalSeconds = new(
        "prometheus_rule_group_interval_seconds",
        "How often the group is evaluated.",
        [RuleGroup]) { Unit = Unit.Seconds };

    public static readonly Counter RuleGroupIterationsMissed = new(
        "prometheus_rule_group_iterations_missed_total",
        "Evaluations left out because the group was slow.",
        [RuleGroup]);

    public static readonly Counter RuleGroupIterations = new(
        "prometheus_rule_group_iterations_total", "Evaluations that were due.", [RuleGroup]);

    public static readonly Gauge RuleGroupLastDurationSeconds = new(
        "prometheus_rule_group_last_duration_seconds",
        "How long the last evaluation took.",
        [RuleGroup]) { Unit = Unit.Seconds };

    public static readonly Gauge RuleGroupLastEvaluationSamples = new(
        "prometheus_rule_group_last_evaluation_samples", "Samples that the last evaluation gave.", [RuleGroup]);

    public static readonly Gauge RuleGroupLastEvaluationTimestampSeconds = new(
        "prometheus_rule_group_last_evaluation_timestamp_seconds",
        "When the group was last evaluated.",
        [RuleGroup]) { Unit = Unit.Timestamp };

    public static readonly Gauge RuleGroupLastRestoreDurationSeconds = new(
        "prometheus_rule_group_last_restore_duration_seconds",
        "How long it took to restore the state of alerts.",
        [RuleGroup]) { Unit = Unit.Seconds };

    public static readonly Gauge RuleGroupLastRuleDurationSumSeconds = new(
        "prometheus_rule_group_last_rule_duration_sum_seconds",
        "The rules' own times in the last evaluation, added.",
        [RuleGroup]) { Unit = Unit.Seconds };

    public static readonly Gauge RuleGroupRules = new(
        "prometheus_rule_group_rules", "Rules of the group.", [RuleGroup]);
}
