using static Odin.Charts.Metrics.Catalogues.Loki.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Loki
{
    public static readonly Counter PrometheusRuleEvaluationFailures = new(
        "loki_prometheus_rule_evaluation_failures_total",
        "Evaluations of rules that failed.",
        [RuleGroup, User.Optionally]);

    public static readonly Counter PrometheusRuleEvaluations = new(
        "loki_prometheus_rule_evaluations_total", "Evaluations of rules.", [RuleGroup, User.Optionally]);

    public static readonly Counter PrometheusRuleGroupIterationsMissed = new(
        "loki_prometheus_rule_group_iterations_missed_total",
        "Evaluations left out because the group was slow.",
        [RuleGroup, User.Optionally]);

    public static readonly Counter PrometheusRuleGroupIterations = new(
        "loki_prometheus_rule_group_iterations_total", "Evaluations that were due.", [RuleGroup, User.Optionally]);

    public static readonly Gauge PrometheusRuleGroupIntervalSeconds = new(
        "loki_prometheus_rule_group_interval_seconds",
        "How often the group is evaluated.",
        [RuleGroup, User.Optionally]) { Unit = Unit.Seconds };

    public static readonly Gauge PrometheusRuleGroupLastDurationSeconds = new(
        "loki_prometheus_rule_group_last_duration_seconds",
        "How long the last evaluation took.",
        [RuleGroup, User.Optionally]) { Unit = Unit.Seconds };

    public static readonly Gauge PrometheusRuleGroupLastEvaluationTimestampSeconds = new(
        "loki_prometheus_rule_group_last_evaluation_timestamp_seconds",
        "When the group was last evaluated.",
        [RuleGroup, User.Optionally]) { Unit = Unit.Timestamp };

    public static readonly Gauge PrometheusRuleGroupRules = new(
        "loki_prometheus_rule_group_rules", "Rules of the group.", [RuleGroup, User.Optionally]);

    public static readonly Counter PrometheusNotificationsDropped = new(
        "loki_prometheus_notifications_dropped_total", "Alerts that were not sent.", [User.Optionally]);

    public static readonly Counter PrometheusNotificationsErrors = new(
        "loki_prometheus_notifications_errors_total",
        "Alerts that could not be sent.",
        [AlertmanagerUrl, User.Optionally]);

    public static readonly Counter PrometheusNotificationsSent = new(
        "loki_prometheus_notifications_sent_total", "Alerts sent.", [AlertmanagerUrl, User.Optionally]);

    public static readonly Counter RulerRemoteStorageSamplesFailed = new(
        "loki_ruler_wal_prometheus_remote_storage_samples_failed_total",
        "Samples that the other side refused.",
        [RuleGroupOwner.Optionally, Tenant.Optionally, RemoteName.Optionally, Url.Optionally]);
}
