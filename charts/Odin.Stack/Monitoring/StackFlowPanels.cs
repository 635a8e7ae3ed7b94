using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about what goes through the stack.</summary>
internal static class StackFlowPanels
{
    public static Row Incoming { get; } = new("What comes in")
    {
        Panels =
        [
            new TimeSeriesPanel("Samples")
            {
                Description = "Samples a second that Prometheus takes in. A step up is a new target or a label with many values: see Prometheus' status page.",
                Targets = [Query.Parse("sum(rate(prometheus_tsdb_head_samples_appended_total[$__rate_interval]))").As("samples")],
                Unit = PanelUnit.RecordsPerSecond,
            },
            new TimeSeriesPanel("Log lines")
            {
                Description = "Lines a second that Loki takes in. A step up is a program that logs too much; the dashboard of logs says which.",
                Targets = [Query.Parse("sum(rate(loki_distributor_lines_received_total[$__rate_interval]))").As("lines")],
                Unit = PanelUnit.RecordsPerSecond,
            },
            new TimeSeriesPanel("Spans")
            {
                Description = "Spans a second that Tempo takes in.",
                Targets = [Query.Parse("sum(rate(tempo_distributor_spans_received_total[$__rate_interval]))").As("spans")],
                Unit = PanelUnit.RecordsPerSecond,
            },
            new TimeSeriesPanel("Series")
            {
                Description = "Series that Prometheus holds in memory. Its memory grows with them.",
                Targets = [Query.Parse("sum by (instance) (prometheus_tsdb_head_series)").As("{{instance}}")],
                Unit = PanelUnit.Shortened,
            },
        ],
    };

    public static Row Lost { get; } = new("What is lost")
    {
        Panels =
        [
            new TimeSeriesPanel("Failed rules and alerts")
            {
                Description = "Rules that could not be evaluated, alerts that Prometheus could not deliver, and notifications that Alertmanager could not. Anything but 0 is an alert that nobody hears.",
                Targets =
                [
                    Query.Parse("sum(increase(prometheus_rule_evaluation_failures_total[$__rate_interval]))").As("rules"),
                    Query.Parse("sum(increase(prometheus_notifications_dropped_total[$__rate_interval]))").As("alerts dropped"),
                    Query.Parse("sum(increase(alertmanager_notifications_failed_total[$__rate_interval]))").As("notifications"),
                ],
                Unit = PanelUnit.None,
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Collector")
            {
                Description = "Spans, lines and points that the collector could not send on. They are lost: its dashboard and its log say to whom.",
                Targets =
                [
                    Query.Parse("sum(rate(otelcol_exporter_send_failed_spans[$__rate_interval]))").As("spans"),
                    Query.Parse("sum(rate(otelcol_exporter_send_failed_log_records[$__rate_interval]))").As("lines"),
                    Query.Parse("sum(rate(otelcol_exporter_send_failed_metric_points[$__rate_interval]))").As("points"),
                ],
                Unit = PanelUnit.RecordsPerSecond,
            },
            new TimeSeriesPanel("Refused")
            {
                Description = "Lines that Loki and spans that Tempo refused, by reason. rate_limited calls for higher limits, or for programs that send less.",
                Targets =
                [
                    Query.Parse("sum by (reason) (rate(loki_discarded_samples_total[$__rate_interval]))").As("lines: {{reason}}"),
                    Query.Parse("sum by (reason) (rate(tempo_discarded_spans_total[$__rate_interval]))").As("spans: {{reason}}"),
                ],
                Unit = PanelUnit.RecordsPerSecond,
            },
        ],
    };

    public static Row Room { get; } = new("Room that is left")
    {
        Panels =
        [
            new BarGaugePanel("Volumes")
            {
                Description = "How full the volumes of the cluster are, the fullest ten. Enlarge the claim, or shorten the retention of its part.",
                Targets =
                [
                    Query.Parse("""
                        topk(10, max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes)
                          / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes))
                        """).As("{{namespace}}/{{persistentvolumeclaim}}"),
                ],
                Unit = PanelUnit.PercentUnit,
                Min = 0,
                Max = 1,
                Thresholds = new(Color.Green, new Threshold(0.8, Color.Orange), new Threshold(0.9, Color.Red)),
                Height = 9,
            },
            new TimeSeriesPanel("Memory of the parts")
            {
                Description = "Resident memory of each part, all its pods together. One that grows up to its limit is killed and starts again.",
                Targets = [Query.Parse($$"""sum by (job) (process_resident_memory_bytes{job=~"{{StackStatePanels.Jobs}}"})""").As("{{job}}")],
                Height = 9,
            },
        ],
    };
}
