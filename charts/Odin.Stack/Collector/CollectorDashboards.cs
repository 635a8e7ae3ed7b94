using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector;

namespace Odin.Stack;

/// <summary>A dashboard about the collector.</summary>
internal static class CollectorDashboards
{
    public static Dashboard Health { get; } = new("odin-collector", "OpenTelemetry Collector")
    {
        Description = "Whether all that applications send and log comes in, gets through and goes out, on every node.",
        Tags = ["odin", "collector", "opentelemetry"],
        Links = [DashboardLinks.Others],
        Rows = [Coming, Going, Waiting, Process],
    };

    static Row Coming => new("What comes in")
    {
        Panels =
        [
            new TimeSeriesPanel("Spans")
            {
                Description = "Spans taken in, by receiver. A sudden end is a sender's or the network's.",
                Targets = [Metrics.ReceiverAcceptedSpans.Rate().Sum([Metrics.Labels.Receiver]).As("{{receiver}}")],
            },
            new TimeSeriesPanel("Metric points")
            {
                Description = "Metric points taken in, by receiver.",
                Targets = [Metrics.ReceiverAcceptedMetricPoints.Rate().Sum([Metrics.Labels.Receiver]).As("{{receiver}}")],
            },
            new TimeSeriesPanel("Lines of logs")
            {
                Description = "Lines taken in: file_log from the files of pods, otlp from applications that send them.",
                Targets = [Metrics.ReceiverAcceptedLogRecords.Rate().Sum([Metrics.Labels.Receiver]).As("{{receiver}}")],
            },
            new TimeSeriesPanel("Refused")
            {
                Description = "What the pipelines did not take. Senders try again; file_log waits, so its lines are late and not lost.",
                Targets =
                [
                    Metrics.ReceiverRefusedSpans.Rate().Sum([Metrics.Labels.Receiver]).As("spans {{receiver}}"),
                    Metrics.ReceiverRefusedMetricPoints.Rate().Sum([Metrics.Labels.Receiver]).As("metric points {{receiver}}"),
                    Metrics.ReceiverRefusedLogRecords.Rate().Sum([Metrics.Labels.Receiver]).As("lines {{receiver}}"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };

    static Row Going => new("What goes out")
    {
        Panels =
        [
            new TimeSeriesPanel("Sent")
            {
                Description = "What was sent, by exporter.",
                Targets =
                [
                    Metrics.ExporterSentSpans.Rate().Sum([Metrics.Labels.Exporter]).As("spans {{exporter}}"),
                    Metrics.ExporterSentMetricPoints.Rate().Sum([Metrics.Labels.Exporter]).As("metric points {{exporter}}"),
                    Metrics.ExporterSentLogRecords.Rate().Sum([Metrics.Labels.Exporter]).As("lines {{exporter}}"),
                ],
            },
            new TimeSeriesPanel("Given up")
            {
                Description = "What could not be sent until its time was over. Anything but 0 is lost; look at the server that it was for.",
                Targets =
                [
                    Metrics.ExporterSendFailedSpans.Rate().Sum([Metrics.Labels.Exporter]).As("spans {{exporter}}"),
                    Metrics.ExporterSendFailedMetricPoints.Rate().Sum([Metrics.Labels.Exporter]).As("metric points {{exporter}}"),
                    Metrics.ExporterSendFailedLogRecords.Rate().Sum([Metrics.Labels.Exporter]).As("lines {{exporter}}"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Found the queue full")
            {
                Description = "What was lost because too much waited already.",
                Targets =
                [
                    Metrics.ExporterEnqueueFailedSpans.Rate().Sum([Metrics.Labels.Exporter]).As("spans {{exporter}}"),
                    Metrics.ExporterEnqueueFailedMetricPoints.Rate().Sum([Metrics.Labels.Exporter]).As("metric points {{exporter}}"),
                    Metrics.ExporterEnqueueFailedLogRecords.Rate().Sum([Metrics.Labels.Exporter]).As("lines {{exporter}}"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };

    static Row Waiting => new("What waits")
    {
        Panels =
        [
            new TimeSeriesPanel("Queues")
            {
                Description = "How full the fullest queue of each exporter is. At 100 % data is lost.",
                Targets =
                [
                    Query.Parse("max by (exporter) (otelcol_exporter_queue_size / otelcol_exporter_queue_capacity)").As("{{exporter}}"),
                ],
                Unit = PanelUnit.PercentUnit,
                Max = 1,
            },
            new TimeSeriesPanel("Batches")
            {
                Description = "Why batches were sent: because they were full, or because it was time. All full under load is right.",
                Targets =
                [
                    Metrics.ProcessorBatchBatchSizeTriggerSend.Rate().Sum().As("full"),
                    Metrics.ProcessorBatchTimeoutTriggerSend.Rate().Sum().As("time"),
                ],
            },
            new TimeSeriesPanel("Refused for want of memory")
            {
                Description = "What the memory limiter refused. Give the collector more memory, or find out who sends so much.",
                Targets =
                [
                    Metrics.ProcessorMemoryLimiterRefusedSpans.Rate().Sum().As("spans"),
                    Metrics.ProcessorMemoryLimiterRefusedMetricPoints.Rate().Sum().As("metric points"),
                    Metrics.ProcessorMemoryLimiterRefusedLogRecords.Rate().Sum().As("lines"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };

    static Row Process => new("Collectors")
    {
        Panels =
        [
            new TimeSeriesPanel("Memory")
            {
                Description = "Resident memory of each collector. At 80 % of memoryLimitMiB it refuses data.",
                Targets = [Query.Parse("""otelcol_process_memory_rss{job="otel-collector"}""").As("{{instance}}")],
            },
            new TimeSeriesPanel("Processor")
            {
                Description = "Processor time of each collector.",
                Targets = [Query.Parse("""rate(otelcol_process_cpu_seconds{job="otel-collector"}[$__rate_interval])""").As("{{instance}}")],
            },
            new TimeSeriesPanel("Pods that were not found")
            {
                Description = "Data whose pod k8s_attributes did not find, by signal. It keeps what its sender said of itself, and nothing is added.",
                Targets = [Metrics.OtelsvcK8sIpLookupMiss.Rate().Sum().As("not found")],
            },
        ],
    };
}
