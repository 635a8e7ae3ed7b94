using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues.Loki;
using Scraped = Odin.Charts.Metrics.Catalogues.Scrape;

namespace Odin.Stack;

/// <summary>What is asked of Loki itself.</summary>
internal static class LokiRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.All, Scraped.All, Kubelet.All);

    /// <summary>Lines that Loki refuses for a reason of its sender, with 4xx, are the sender's; they are among the discarded.</summary>
    static readonly Slo Ingestion = new("odin-loki-ingestion", 99.5m, Indicator.Events(
        errors: Query.Parse("""rate(loki_request_duration_seconds_count{job="loki", route=~"loki_api_v1_push|otlp_v1_logs", status_code=~"5.."}[$__rate_interval])"""),
        total: Query.Parse("""rate(loki_request_duration_seconds_count{job="loki", route=~"loki_api_v1_push|otlp_v1_logs"}[$__rate_interval])""")))
    {
        Service = "loki",
        Owner = Owner,
        Description = "Loki takes in batches of logs without an error of its own. A collector that cannot reach it at all retries, and is told by its own alerts.",
        Runbook = Runbooks.Of("OdinLokiIngestionBudgetBurn"),
        MinimumEvents = 100,
    };

    static readonly AlertRule Absent = new("OdinLokiAbsent", Query.Parse("""absent(up{job="loki"} == 1)"""))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "No Loki answers.",
        Description = "Logs are neither taken in nor found. Collectors keep what their queues hold, and lose the rest.",
        Runbook = Runbooks.Of("OdinLokiAbsent"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Down = new("OdinLokiReplicaDown", Query.Parse("""up{job="loki"} == 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A pod of Loki does not answer.",
        Description = "{{ $labels.instance }} could not be scraped for ten minutes. Of three replicas, one may be lost.",
        Runbook = Runbooks.Of("OdinLokiReplicaDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule RequestErrors = new("OdinLokiRequestErrors", Query.Parse(
        """
        sum by (route) (rate(loki_request_duration_seconds_count{job="loki", status_code=~"5.."}[5m]))
          / sum by (route) (rate(loki_request_duration_seconds_count{job="loki"}[5m])) > 0.05
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Loki fails requests.",
        Description = "{{ $value | humanizePercentage }} of the requests to {{ $labels.route }} end in an error of Loki.",
        Runbook = Runbooks.Of("OdinLokiRequestErrors"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule Discarded = new("OdinLokiLogsDiscarded", Query.Parse(
        """sum by (tenant, reason) (rate(loki_discarded_samples_total{job="loki"}[10m])) > 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Loki refuses lines.",
        Description = "{{ $value | humanize }} lines a second of tenant {{ $labels.tenant }} are lost: {{ $labels.reason }}.",
        Runbook = Runbooks.Of("OdinLokiLogsDiscarded"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule FlushFailing = new("OdinLokiFlushFailing", Query.Parse(
        """
        sum(rate(loki_ingester_chunks_flush_failures_total{job="loki"}[10m]))
          / sum(rate(loki_ingester_chunks_flush_requests_total{job="loki"}[10m])) > 0.1
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "Loki cannot store what it has taken in.",
        Description = "{{ $value | humanizePercentage }} of the chunks could not be stored. They stay in memory and in the write-ahead log until both are full.",
        Runbook = Runbooks.Of("OdinLokiFlushFailing"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule CompactionFailing = new("OdinLokiCompactionFailing", Query.Parse(
        """
        time() - max(loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds{job="loki"} > 0) > 3 * 3600
          or sum(increase(loki_boltdb_shipper_compact_tables_operation_total{job="loki", status="failure"}[1h])) > 3
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Loki does not compact its index.",
        Description = "Compaction has not succeeded lately. Queries get slower, and retention, which comes after it, deletes nothing.",
        Runbook = Runbooks.Of("OdinLokiCompactionFailing"),
        For = TimeSpan.FromMinutes(30),
    };

    static readonly AlertRule RetentionFailing = new("OdinLokiRetentionFailing", Query.Parse(
        """
        time() - max(loki_compactor_apply_retention_last_successful_run_timestamp_seconds{job="loki"} > 0) > 6 * 3600
          or sum(increase(loki_compactor_apply_retention_operation_total{job="loki", status="failure"}[3h])) > 3
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Loki does not delete old logs.",
        Description = "Retention has not been applied lately: logs stay longer than promised, and the storage fills.",
        Runbook = Runbooks.Of("OdinLokiRetentionFailing"),
        For = TimeSpan.FromMinutes(30),
    };

    static readonly AlertRule VolumeNearlyFull = new("OdinLokiVolumeNearlyFull", Query.Parse(
        """
        min by (namespace, persistentvolumeclaim) (kubelet_volume_stats_available_bytes{persistentvolumeclaim=~"data-.*loki.*"})
          / min by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes{persistentvolumeclaim=~"data-.*loki.*"}) < 0.15
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "A volume of Loki is nearly full.",
        Description = "{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left. At a tenth Loki begins to refuse what comes in.",
        Runbook = Runbooks.Of("OdinLokiVolumeNearlyFull"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule WalDiskFull = new("OdinLokiWalDiskFull", Query.Parse(
        """sum by (instance) (increase(loki_ingester_wal_disk_full_failures_total{job="loki"}[10m])) > 0"""))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "Loki cannot write its log.",
        Description = "The volume of {{ $labels.instance }} is full. What it takes in now is lost if it restarts.",
        Runbook = Runbooks.Of("OdinLokiWalDiskFull"),
    };

    static readonly AlertRule RingUnhealthy = new("OdinLokiRingUnhealthy", Query.Parse(
        """max by (name) (loki_ring_members{job="loki", state="Unhealthy"}) > 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A ring of Loki has a member that is not there.",
        Description = "The ring {{ $labels.name }} has {{ $value | humanize }} members that are silent. With two of three gone Loki takes in nothing.",
        Runbook = Runbooks.Of("OdinLokiRingUnhealthy"),
        For = TimeSpan.FromMinutes(10),
    };

    public static RuleFile File { get; } = new("odin-loki")
    {
        Groups =
        [
            new("odin-loki",
            [
                Absent, Down, RequestErrors, Discarded, FlushFailing, CompactionFailing, RetentionFailing, VolumeNearlyFull, WalDiskFull, RingUnhealthy,
            ]),
        ],
        Slos = [Ingestion],
    };
}
