using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Counter DistributorKafkaWriteBytes = new(
        "tempo_distributor_kafka_write_bytes_total", "Bytes written to Kafka.") { Unit = Unit.Bytes };

    public static readonly Histogram DistributorKafkaWriteLatencySeconds = new(
        "tempo_distributor_kafka_write_latency_seconds",
        "How long writes to Kafka took.") { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };

    public static readonly Counter DistributorProduceFailures = new(
        "tempo_distributor_produce_failures_total", "Records that could not be written to Kafka.", [Reason.Optionally]);

    public static readonly Counter LiveStoreRecordsProcessed = new(
        "tempo_live_store_records_processed_total", "Records read.", [Tenant]);

    public static readonly Counter LiveStoreRecordsDropped = new(
        "tempo_live_store_records_dropped_total", "Records that were not used.", [Tenant, Reason]);

    public static readonly Counter LiveStoreTracesCreated = new(
        "tempo_live_store_traces_created_total", "Traces begun.", [Tenant]);

    public static readonly Counter LiveStoreQueryInspectedBytes = new(
        "tempo_live_store_query_inspected_bytes_total",
        "Bytes that queries looked at.",
        [Tenant, Op]) { Unit = Unit.Bytes };

    public static readonly Counter LiveStoreLaggedRequests = new(
        "tempo_live_store_lagged_requests_total", "Requests for what had not been read yet.", [Route]);

    public static readonly Counter LiveStoreBackPressureSeconds = new(
        "tempo_live_store_back_pressure_seconds_total", "Time that reading waited.", [Reason]) { Unit = Unit.Seconds };

    public static readonly Counter LiveStoreBlocksCompleted = new(
        "tempo_live_store_blocks_completed_total", "Blocks completed.");

    public static readonly Counter LiveStoreFailedCompletions = new(
        "tempo_live_store_failed_completions_total", "Blocks that could not be completed.");

    public static readonly Counter LiveStoreCompletionRetries = new(
        "tempo_live_store_completion_retries_total", "Retries of blocks that could not be completed.");

    public static readonly Counter LiveStoreCompletionFailedRetries = new(
        "tempo_live_store_completion_failed_retries_total", "Retries that failed too.");

    public static readonly Histogram LiveStoreCompletionDurationSeconds = new(
        "tempo_live_store_completion_duration_seconds", "How long it took to complete a block.")
    {
        Unit = Unit.Seconds,
        Buckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
        IsNative = true,
    };

    public static readonly Gauge LiveStoreCompleteQueueLength = new(
        "tempo_live_store_complete_queue_length", "Blocks that wait to be completed.");

    public static readonly Gauge LiveStoreLiveTraces = new(
        "tempo_live_store_live_traces", "Traces in memory.", [Tenant]);

    public static readonly Gauge LiveStoreLiveTraceBytes = new(
        "tempo_live_store_live_trace_bytes", "Bytes of traces in memory.", [Tenant]) { Unit = Unit.Bytes };

    public static readonly Gauge LiveStorePartitionOwned = new(
        "tempo_live_store_partition_owned",
        "1 for the partition that the live-store reads.",
        [Partition, Zone.Optionally]);

    public static readonly Gauge LiveStoreReady = new(
        "tempo_live_store_ready", "1 when the live-store answers queries.");

    public static readonly Gauge LiveStoreCatchUpDurationSeconds = new(
        "tempo_live_store_catch_up_duration_seconds",
        "How long it took to catch up at the start.") { Unit = Unit.Seconds };

    public static readonly Gauge BlockBuilderOwnedPartitions = new(
        "tempo_block_builder_owned_partitions",
        "Partitions that the block-builder reads.",
        [Partition.Optionally, State.Optionally]);

    public static readonly Counter BlockBuilderFetchErrors = new(
        "tempo_block_builder_fetch_errors_total", "Reads that failed.", [Partition.Optionally]);

    public static readonly Counter BlockBuilderFetchRecords = new(
        "tempo_block_builder_fetch_records_total", "Records read.", [Partition.Optionally]);

    public static readonly Counter BlockBuilderFlushedBlocks = new(
        "tempo_block_builder_flushed_blocks", "Blocks written.", [Tenant.Optionally]);

    public static readonly Gauge PartitionRingPartitions = new(
        "tempo_partition_ring_partitions", "Partitions in a state.", [Name, State]);

    public static readonly Histogram IngestStorageReaderReceiveDelaySeconds = new(
        "tempo_ingest_storage_reader_receive_delay_seconds",
        "How old records were when they were read.") { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };
}
