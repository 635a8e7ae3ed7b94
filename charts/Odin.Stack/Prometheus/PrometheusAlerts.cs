using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Alerts about Prometheus itself.</summary>
internal static class PrometheusAlerts
{
    static readonly AlertRule Down = new("OdinPrometheusDown", Query.Parse("up{job=\"prometheus\"} == 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "A replica of Prometheus is down.",
        Description = "{{ $labels.instance }} does not answer. Its samples have a gap, and when it was the last one, no alert fires any more.",
        Runbook = Runbooks.Of("OdinPrometheusDown"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Absent = new("OdinPrometheusAbsent", Query.Parse("absent(up{job=\"prometheus\"})"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus does not scrape itself.",
        Description = "There are no metrics of Prometheus, and no alert about it can fire. Discovery fails, or the job is switched off.",
        Runbook = Runbooks.Of("OdinPrometheusAbsent"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule ReloadFailed = new("OdinPrometheusReloadFailed", Query.Parse("prometheus_config_last_reload_successful == 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus goes on with its old configuration.",
        Description = "{{ $labels.instance }} could not load its configuration or a file of rules, and kept what it had. It would not start again with this one.",
        Runbook = Runbooks.Of("OdinPrometheusReloadFailed"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule QueriesWait = new("OdinPrometheusQueriesWait", Query.Parse("prometheus_engine_queries / prometheus_engine_queries_concurrent_max > 0.8"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus is asked more than it can answer.",
        Description = "{{ $value | humanizePercentage }} of the queries that {{ $labels.instance }} runs at once are taken. More will wait, rules among them.",
        Runbook = Runbooks.Of("OdinPrometheusQueriesWait"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule NotIngesting = new("OdinPrometheusNotIngesting", Query.Parse(
        "sum without (type) (rate(prometheus_tsdb_head_samples_appended_total[5m])) == 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus takes in no samples.",
        Description = "{{ $labels.instance }} runs, and stores nothing: it has no targets, or its volume is full.",
        Runbook = Runbooks.Of("OdinPrometheusNotIngesting"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Corrupt = new("OdinPrometheusCorrupt", Query.Parse(
        "increase(prometheus_tsdb_wal_corruptions_total[3h]) > 0 or increase(prometheus_tsdb_mmap_chunk_corruptions_total[3h]) > 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus found damaged data.",
        Description = "{{ $labels.instance }} found its log or the chunks of its head damaged, and dropped what came after.",
        Runbook = Runbooks.Of("OdinPrometheusCorrupt"),
    };

    static readonly AlertRule CompactionsFailing = new("OdinPrometheusCompactionsFailing", Query.Parse("increase(prometheus_tsdb_compactions_failed_total[3h]) > 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus cannot put its blocks together.",
        Description = "{{ $value | humanize }} compactions of {{ $labels.instance }} failed in three hours. Memory and the log grow until they work again.",
        Runbook = Runbooks.Of("OdinPrometheusCompactionsFailing"),
        For = TimeSpan.FromMinutes(30),
    };

    static readonly AlertRule BlocksUnread = new("OdinPrometheusBlocksUnread", Query.Parse("increase(prometheus_tsdb_reloads_failures_total[3h]) > 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus cannot load its blocks.",
        Description = "{{ $labels.instance }} failed to load blocks from its volume {{ $value | humanize }} times in three hours. What is in them cannot be asked for.",
        Runbook = Runbooks.Of("OdinPrometheusBlocksUnread"),
        For = TimeSpan.FromMinutes(30),
    };

    public static readonly ImmutableArray<AlertRule> OfProgram = [Down, Absent, ReloadFailed, QueriesWait, NotIngesting];

    public static readonly ImmutableArray<AlertRule> OfStorage = [Corrupt, CompactionsFailing, BlocksUnread];
}
