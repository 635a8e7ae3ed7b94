using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector;
using Scraped = Odin.Charts.Metrics.Catalogues.Scrape;

namespace Odin.Stack;

/// <summary>What is asked of the collector itself.</summary>
internal static class CollectorRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.All, Scraped.All, KubeStateMetrics.All);

    static readonly AlertRule Absent = new("OdinCollectorAbsent", Query.Parse("""absent(up{job="otel-collector"} == 1)"""))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "No collector answers.",
        Description = "Spans, metrics and logs of applications are lost on every node.",
        Runbook = Runbooks.Of("OdinCollectorAbsent"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Down = new("OdinCollectorDown", Query.Parse("""up{job="otel-collector"} == 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The collector of a node does not answer.",
        Description = "{{ $labels.instance }} could not be scraped for ten minutes. What the pods of its node send and log is lost.",
        Runbook = Runbooks.Of("OdinCollectorDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule SpansDropped = Dropped("Spans", "spans", "spans");

    static readonly AlertRule MetricPointsDropped = Dropped("MetricPoints", "metric_points", "metric points");

    static readonly AlertRule LogRecordsDropped = Dropped("LogRecords", "log_records", "lines of logs");

    static readonly AlertRule Refused = new("OdinCollectorDataRefused", Query.Parse(
        """
        sum by (instance, receiver) (rate(otelcol_receiver_refused_spans{job="otel-collector"}[10m])) > 0
          or sum by (instance, receiver) (rate(otelcol_receiver_refused_metric_points{job="otel-collector"}[10m])) > 0
          or sum by (instance, receiver) (rate(otelcol_receiver_refused_log_records{job="otel-collector"}[10m])) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A collector refuses what it is sent.",
        Description = "{{ $labels.instance }} refuses {{ $value | humanize }} items a second of {{ $labels.receiver }}: its pipeline takes nothing. Senders try again, and lose what they cannot keep.",
        Runbook = Runbooks.Of("OdinCollectorDataRefused"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule QueueNearlyFull = new("OdinCollectorQueueNearlyFull", Query.Parse(
        """
        max by (instance, exporter) (otelcol_exporter_queue_size{job="otel-collector"})
          / max by (instance, exporter) (otelcol_exporter_queue_capacity{job="otel-collector"}) > 0.8
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A queue of a collector is nearly full.",
        Description = "The queue of {{ $labels.exporter }} at {{ $labels.instance }} is {{ $value | humanizePercentage }} full. What finds it full is lost.",
        Runbook = Runbooks.Of("OdinCollectorQueueNearlyFull"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule MemoryLimited = new("OdinCollectorMemoryLimited", Query.Parse(
        """
        sum by (instance) (rate(otelcol_processor_memory_limiter_refused_spans{job="otel-collector"}[10m])) > 0
          or sum by (instance) (rate(otelcol_processor_memory_limiter_refused_metric_points{job="otel-collector"}[10m])) > 0
          or sum by (instance) (rate(otelcol_processor_memory_limiter_refused_log_records{job="otel-collector"}[10m])) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A collector has no memory for what it is sent.",
        Description = "{{ $labels.instance }} is near its limit of memory, and refuses {{ $value | humanize }} items a second.",
        Runbook = Runbooks.Of("OdinCollectorMemoryLimited"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Killed = new("OdinCollectorKilled", Query.Parse(
        """
        sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{container="otel-collector"}[30m])) > 0
          and on (namespace, pod) max by (namespace, pod) (kube_pod_container_status_last_terminated_reason{container="otel-collector", reason="OOMKilled"}) == 1
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A collector was killed for its memory.",
        Description = "{{ $labels.pod }} took more memory than its limit. What it had not sent is lost.",
        Runbook = Runbooks.Of("OdinCollectorKilled"),
    };

    static readonly AlertRule Restarting = new("OdinCollectorRestarting", Query.Parse(
        """sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{container="otel-collector"}[1h])) > 3"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A collector restarts again and again.",
        Description = "{{ $labels.pod }} restarted {{ $value | humanize }} times in an hour.",
        Runbook = Runbooks.Of("OdinCollectorRestarting"),
    };

    public static RuleFile File { get; } = new("odin-collector")
    {
        Groups =
        [
            new("odin-collector",
            [
                Absent, Down, SpansDropped, MetricPointsDropped, LogRecordsDropped, Refused, QueueNearlyFull, MemoryLimited, Killed, Restarting,
            ]),
        ],
    };

    /// <summary>What an exporter gave up, and what found its queue full.</summary>
    static AlertRule Dropped(string name, string series, string words) => new($"OdinCollector{name}Dropped", Query.Parse(
        $$"""
        sum by (exporter) (rate(otelcol_exporter_send_failed_{{series}}{job="otel-collector"}[10m])) > 0
          or sum by (exporter) (rate(otelcol_exporter_enqueue_failed_{{series}}{job="otel-collector"}[10m])) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = $"Collectors lose {words}.",
        Description = $"{{{{ $value | humanize }}}} {words} a second are lost on the way to {{{{ $labels.exporter }}}}.",
        Runbook = Runbooks.Of($"OdinCollector{name}Dropped"),
        For = TimeSpan.FromMinutes(10),
    };
}
