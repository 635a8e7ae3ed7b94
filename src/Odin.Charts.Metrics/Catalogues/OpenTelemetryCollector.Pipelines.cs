using static Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OpenTelemetryCollector
{
    public static readonly Counter ReceiverAcceptedSpans = new(
        "otelcol_receiver_accepted_spans", "Spans that a receiver took.", [Receiver, Transport]);

    public static readonly Counter ReceiverRefusedSpans = new(
        "otelcol_receiver_refused_spans", "Spans that the pipeline refused.", [Receiver, Transport]);

    public static readonly Counter ReceiverFailedSpans = new(
        "otelcol_receiver_failed_spans", "Spans that a receiver failed to handle.", [Receiver, Transport]);

    public static readonly Counter ReceiverAcceptedMetricPoints = new(
        "otelcol_receiver_accepted_metric_points", "Metric points that a receiver took.", [Receiver, Transport]);

    public static readonly Counter ReceiverRefusedMetricPoints = new(
        "otelcol_receiver_refused_metric_points", "Metric points that the pipeline refused.", [Receiver, Transport]);

    public static readonly Counter ReceiverFailedMetricPoints = new(
        "otelcol_receiver_failed_metric_points",
        "Metric points that a receiver failed to handle.",
        [Receiver, Transport]);

    public static readonly Counter ReceiverAcceptedLogRecords = new(
        "otelcol_receiver_accepted_log_records", "Log records that a receiver took.", [Receiver, Transport]);

    public static readonly Counter ReceiverRefusedLogRecords = new(
        "otelcol_receiver_refused_log_records", "Log records that the pipeline refused.", [Receiver, Transport]);

    public static readonly Counter ReceiverFailedLogRecords = new(
        "otelcol_receiver_failed_log_records", "Log records that a receiver failed to handle.", [Receiver, Transport]);

    public static readonly Counter ReceiverRequests = new(
        "otelcol_receiver_requests", "Requests to a receiver.", [Receiver, Transport, Outcome]);

    public static readonly Histogram ReceiverDuration = new(
        "otelcol_receiver_duration",
        "How long a receiver took for a batch.",
        [Receiver, Transport]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ExporterSentSpans = new(
        "otelcol_exporter_sent_spans", "Spans that an exporter sent.", [Exporter]);

    public static readonly Counter ExporterSendFailedSpans = new(
        "otelcol_exporter_send_failed_spans",
        "Spans that an exporter could not send.",
        [Exporter, ErrorType.Optionally, ErrorPermanent.Optionally]);

    public static readonly Counter ExporterEnqueueFailedSpans = new(
        "otelcol_exporter_enqueue_failed_spans", "Spans that found the queue full.", [Exporter]);

    public static readonly Counter ExporterSentMetricPoints = new(
        "otelcol_exporter_sent_metric_points", "Metric points that an exporter sent.", [Exporter]);

    public static readonly Counter ExporterSendFailedMetricPoints = new(
        "otelcol_exporter_send_failed_metric_points",
        "Metric points that an exporter could not send.",
        [Exporter, ErrorType.Optionally, ErrorPermanent.Optionally]);

    public static readonly Counter ExporterEnqueueFailedMetricPoints = new(
        "otelcol_exporter_enqueue_failed_metric_points", "Metric points that found the queue full.", [Exporter]);

    public static readonly Counter ExporterSentLogRecords = new(
        "otelcol_exporter_sent_log_records", "Log records that an exporter sent.", [Exporter]);

    public static readonly Counter ExporterSendFailedLogRecords = new(
        "otelcol_exporter_send_failed_log_records",
        "Log records that an exporter could not send.",
        [Exporter, ErrorType.Optionally, ErrorPermanent.Optionally]);

    public static readonly Counter ExporterEnqueueFailedLogRecords = new(
        "otelcol_exporter_enqueue_failed_log_records", "Log records that found the queue full.", [Exporter]);

    public static readonly Gauge ExporterQueueCapacity = new(
        "otelcol_exporter_queue_capacity", "How much a queue may hold.", [Exporter, DataType.Optionally]);

    public static readonly Gauge ExporterQueueSize = new(
        "otelcol_exporter_queue_size", "How much a queue holds.", [Exporter, DataType.Optionally]);

    public static readonly Gauge ExporterInFlightRequests = new(
        "otelcol_exporter_in_flight_requests", "Batches that are being sent, or wait to be tried again.", [Exporter]);

    public static readonly Histogram ExporterQueueBatchSendSize = new(
        "otelcol_exporter_queue_batch_send_size",
        "Items in a batch that was sent.",
        [Exporter]) { HasOtherBuckets = true };

    public static readonly Histogram ExporterQueueBatchSendSizeBytes = new(
        "otelcol_exporter_queue_batch_send_size_bytes",
        "Bytes in a batch that was sent.",
        [Exporter]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Histogram ExporterDuration = new(
        "otelcol_exporter_duration",
        "How long an exporter took for a batch.",
        [Exporter]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ProcessorIncomingItems = new(
        "otelcol_processor_incoming_items", "Items that came to a processor.", [Processor, OtelSignal.Optionally]);

    public static readonly Counter ProcessorOutgoingItems = new(
        "otelcol_processor_outgoing_items", "Items that a processor passed on.", [Processor, OtelSignal.Optionally]);

    public static readonly Histogram ProcessorInternalDuration = new(
        "otelcol_processor_internal_duration",
        "How long a processor took for a batch.",
        [Processor, OtelSignal.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ProcessorMemoryLimiterAcceptedSpans = new(
        "otelcol_processor_memory_limiter_accepted_spans", "Spans that the memory limiter let pass.", [Processor]);

    public static readonly Counter ProcessorMemoryLimiterRefusedSpans = new(
        "otelcol_processor_memory_limiter_refused_spans", "Spans that the memory limiter refused.", [Processor]);

    public static readonly Counter ProcessorFilterSpansFiltered = new(
        "otelcol_processor_filter_spans_filtered", "Spans that a filter dropped.", [Filter]);

    public static readonly Counter ProcessorMemoryLimiterAcceptedMetricPoints = new(
        "otelcol_processor_memory_limiter_accepted_metric_points", "Metric points that the memory limiter let pass.", [Processor]);

    public static readonly Counter ProcessorMemoryLimiterRefusedMetricPoints = new(
        "otelcol_processor_memory_limiter_refused_metric_points", "Metric points that the memory limiter refused.", [Processor]);

    public static readonly Counter ProcessorFilterDatapointsFiltered = new(
        "otelcol_processor_filter_datapoints_filtered", "Metric points that a filter dropped.", [Filter]);

    public static readonly Counter ProcessorMemoryLimiterAcceptedLogRecords = new(
        "otelcol_processor_memory_limiter_accepted_log_records", "Log records that the memory limiter let pass.", [Processor]);

    public static readonly Counter ProcessorMemoryLimiterRefusedLogRecords = new(
        "otelcol_processor_memory_limiter_refused_log_records", "Log records that the memory limiter refused.", [Processor]);

    public static readonly Counter ProcessorFilterLogsFiltered = new(
        "otelcol_processor_filter_logs_filtered", "Log records that a filter dropped.", [Filter]);

    public static readonly Counter ProcessorFilterProfilesFiltered = new(
        "otelcol_processor_filter_profiles_filtered", "Profiles that a filter dropped.", [Filter]);

    public static readonly Histogram ProcessorBatchBatchSendSize = new(
        "otelcol_processor_batch_batch_send_size", "Items in a batch.", [Processor])
    {
        Buckets =
        [
            10, 25, 50, 75, 100, 250, 500, 750, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 20000,
            30000, 50000, 100000,
        ],
    };

    public static readonly Histogram ProcessorBatchBatchSendSizeBytes = new(
        "otelcol_processor_batch_batch_send_size_bytes",
        "Bytes in a batch.",
        [Processor]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Counter ProcessorBatchBatchSizeTriggerSend = new(
        "otelcol_processor_batch_batch_size_trigger_send", "Batches sent because they were full.", [Processor]);

    public static readonly Counter ProcessorBatchTimeoutTriggerSend = new(
        "otelcol_processor_batch_timeout_trigger_send", "Batches sent because it was time.", [Processor]);

    public static readonly Gauge ProcessorBatchMetadataCardinality = new(
        "otelcol_processor_batch_metadata_cardinality", "Batchers for metadata.", [Processor]);
}
