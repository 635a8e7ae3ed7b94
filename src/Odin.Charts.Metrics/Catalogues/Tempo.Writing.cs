using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Counter DistributorSpansReceived = new(
        "tempo_distributor_spans_received_total", "Spans received.", [Tenant]);

    public static readonly Counter DistributorBytesReceived = new(
        "tempo_distributor_bytes_received_total", "Bytes received, after decoding.", [Tenant]);

    public static readonly Counter DistributorIngressBytes = new(
        "tempo_distributor_ingress_bytes_total", "Bytes received, as they came.", [Tenant]) { Unit = Unit.Bytes };

    public static readonly Histogram DistributorTracesPerBatch = new(
        "tempo_distributor_traces_per_batch", "Traces in a batch.") { HasOtherBuckets = true };

    public static readonly Histogram DistributorPushDurationSeconds = new(
        "tempo_distributor_push_duration_seconds",
        "How long it took to pass a batch on.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge DistributorIngesterClients = new(
        "tempo_distributor_ingester_clients", "Ingesters that are known.");

    public static readonly Counter DistributorIngesterAppends = new(
        "tempo_distributor_ingester_appends_total", "Batches sent to an ingester.", [Ingester]);

    public static readonly Counter DistributorIngesterAppendFailures = new(
        "tempo_distributor_ingester_append_failures_total",
        "Batches that an ingester did not take.",
        [Ingester, Reason.Optionally]);

    public static readonly Gauge DistributorMetricsGeneratorClients = new(
        "tempo_distributor_metrics_generator_clients", "Metrics generators that are known.");

    public static readonly Counter DistributorMetricsGeneratorPushes = new(
        "tempo_distributor_metrics_generator_pushes_total", "Batches sent to a metrics generator.", [MetricsGenerator]);

    public static readonly Counter DistributorMetricsGeneratorPushesFailures = new(
        "tempo_distributor_metrics_generator_pushes_failures_total",
        "Batches that a metrics generator did not take.",
        [MetricsGenerator]);

    public static readonly Counter DistributorAttributesTruncated = new(
        "tempo_distributor_attributes_truncated_total", "Attributes cut off.", [Tenant, Scope.Optionally]);

    public static readonly Counter DistributorForwarderPushes = new(
        "tempo_distributor_forwarder_pushes_total", "Batches forwarded.", [Tenant.Optionally]);

    public static readonly Counter DistributorForwarderPushesFailures = new(
        "tempo_distributor_forwarder_pushes_failures_total",
        "Batches that could not be forwarded.",
        [Tenant.Optionally]);

    public static readonly Gauge DistributorQueueLength = new(
        "tempo_distributor_queue_length", "Batches that wait to be forwarded.", [Name, Tenant]);

    public static readonly Counter ReceiverAcceptedSpans = new(
        "tempo_receiver_accepted_spans", "Spans that a receiver took.", [Tenant.Optionally, Receiver, Transport]);

    public static readonly Counter ReceiverRefusedSpans = new(
        "tempo_receiver_refused_spans", "Spans that a receiver refused.", [Tenant.Optionally, Receiver, Transport]);

    public static readonly Counter DiscardedSpans = new(
        "tempo_discarded_spans_total", "Spans refused.", [Reason, Tenant]);

    public static readonly Counter IngesterBytesReceived = new(
        "tempo_ingester_bytes_received_total", "Bytes received.", [Tenant, DataType.Optionally]);

    public static readonly Counter IngesterTracesCreated = new(
        "tempo_ingester_traces_created_total", "Traces begun.", [Tenant]);

    public static readonly Gauge IngesterLiveTraces = new("tempo_ingester_live_traces", "Traces in memory.", [Tenant]);

    public static readonly Gauge IngesterLiveTraceBytes = new(
        "tempo_ingester_live_trace_bytes", "Bytes of traces in memory.", [Tenant]) { Unit = Unit.Bytes };

    public static readonly Counter IngesterBlocksCleared = new(
        "tempo_ingester_blocks_cleared_total", "Blocks removed from disk.");

    public static readonly Counter IngesterBlocksFlushed = new(
        "tempo_ingester_blocks_flushed_total", "Blocks flushed.");

    public static readonly Counter IngesterFailedFlushes = new(
        "tempo_ingester_failed_flushes_total", "Flushes that failed.");

    public static readonly Histogram IngesterFlushDurationSeconds = new(
        "tempo_ingester_flush_duration_seconds",
        "How long flushes took.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter IngesterFlushFailedRetries = new(
        "tempo_ingester_flush_failed_retries_total", "Retries of flushes that failed.");

    public static readonly Counter IngesterFlushRetries = new(
        "tempo_ingester_flush_retries_total", "Retries of flushes.");

    public static readonly Gauge IngesterFlushQueueLength = new(
        "tempo_ingester_flush_queue_length", "Blocks that wait to be flushed.");

    public static readonly Histogram IngesterFlushSizeBytes = new(
        "tempo_ingester_flush_size_bytes", "The size of blocks flushed.") { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Counter IngesterReplayErrors = new(
        "tempo_ingester_replay_errors_total", "Blocks that could not be read at the start.", [Tenant]);

    public static readonly Gauge IngestStorageReaderBufferedFetchRecords = new(
        "tempo_ingest_storage_reader_buffered_fetch_records", "Records read ahead from Kafka.", [Component.Optionally]);
}
