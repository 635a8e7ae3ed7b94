using static Odin.Charts.Metrics.Catalogues.Loki.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Loki
{
    public static readonly Counter DistributorBytesReceived = new(
        "loki_distributor_bytes_received_total",
        "Bytes of lines received.",
        [Tenant, RetentionHours, AggregatedMetric.Optionally, Policy.Optionally]);

    public static readonly Counter DistributorLinesReceived = new(
        "loki_distributor_lines_received_total",
        "Lines received.",
        [Tenant, RetentionHours.Optionally, AggregatedMetric.Optionally, Policy.Optionally]);

    public static readonly Counter DistributorStructuredMetadataBytesReceived = new(
        "loki_distributor_structured_metadata_bytes_received_total",
        "Bytes of structured metadata received.",
        [Tenant, RetentionHours, AggregatedMetric.Optionally, Policy.Optionally]);

    public static readonly Counter DistributorIngesterAppends = new(
        "loki_distributor_ingester_appends_total", "Batches sent to an ingester.", [Ingester]);

    public static readonly Counter DistributorIngesterAppendTimeouts = new(
        "loki_distributor_ingester_append_timeouts_total",
        "Batches that an ingester did not take in time.",
        [Ingester]);

    public static readonly Gauge DistributorReplicationFactor = new(
        "loki_distributor_replication_factor", "How many ingesters get each line.");

    public static readonly Gauge DistributorIngesterClients = new(
        "loki_distributor_ingester_clients", "Ingesters that are known.");

    public static readonly Counter DiscardedBytes = new(
        "loki_discarded_bytes_total",
        "Bytes of lines refused.",
        [Tenant, Reason, RetentionHours.Optionally, Policy.Optionally]) { Unit = Unit.Bytes };

    public static readonly Counter DiscardedSamples = new(
        "loki_discarded_samples_total",
        "Lines refused.",
        [Tenant, Reason, RetentionHours.Optionally, Policy.Optionally]);

    public static readonly Counter MutatedBytes = new(
        "loki_mutated_bytes_total", "Bytes of lines changed.", [Tenant, Reason]) { Unit = Unit.Bytes };

    public static readonly Counter MutatedSamples = new(
        "loki_mutated_samples_total", "Lines changed.", [Tenant, Reason]);

    public static readonly Histogram IngesterChunkAgeSeconds = new(
        "loki_ingester_chunk_age_seconds",
        "How old chunks were when they were flushed.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkBoundsHours = new(
        "loki_ingester_chunk_bounds_hours",
        "The time that chunks span, in hours.") { Unit = Unit.Hours, HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkCompressionRatio = new(
        "loki_ingester_chunk_compression_ratio",
        "How much chunks were compressed.") { Unit = Unit.Ratio, HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkEncodeTimeSeconds = new(
        "loki_ingester_chunk_encode_time_seconds",
        "How long it took to encode chunks.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkEntries = new(
        "loki_ingester_chunk_entries", "Lines in chunks that were flushed.") { HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkSizeBytes = new(
        "loki_ingester_chunk_size_bytes",
        "The size of chunks that were flushed.") { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Histogram IngesterChunkUtilization = new(
        "loki_ingester_chunk_utilization",
        "How full chunks were when they were flushed.") { Unit = Unit.Ratio, HasOtherBuckets = true };

    public static readonly Counter IngesterChunkStoredBytes = new(
        "loki_ingester_chunk_stored_bytes_total", "Bytes of chunks stored.", [Tenant]) { Unit = Unit.Bytes };

    public static readonly Counter IngesterChunksCreated = new("loki_ingester_chunks_created_total", "Chunks begun.");

    public static readonly Counter IngesterChunksFlushed = new(
        "loki_ingester_chunks_flushed_total", "Chunks flushed.", [Reason]);

    public static readonly Counter IngesterChunksFlushFailures = new(
        "loki_ingester_chunks_flush_failures_total", "Flushes of chunks that failed.");

    public static readonly Counter IngesterChunksFlushRequests = new(
        "loki_ingester_chunks_flush_requests_total", "Flushes of chunks begun.");

    public static readonly Counter IngesterChunksStored = new(
        "loki_ingester_chunks_stored_total", "Chunks stored.", [Tenant]);

    public static readonly Gauge IngesterFlushQueueLength = new(
        "loki_ingester_flush_queue_length", "Streams that wait to be flushed.");

    public static readonly Gauge IngesterLimiterEnabled = new(
        "loki_ingester_limiter_enabled", "1 when limits are kept to.");

    public static readonly Gauge IngesterMemoryChunks = new("loki_ingester_memory_chunks", "Chunks in memory.");

    public static readonly Gauge IngesterMemoryStreams = new(
        "loki_ingester_memory_streams", "Streams in memory.", [Tenant]);

    public static readonly Gauge IngesterMemoryStreamsLabelsBytes = new(
        "loki_ingester_memory_streams_labels_bytes", "Bytes of the labels of streams in memory.") { Unit = Unit.Bytes };

    public static readonly Counter IngesterStreamsCreated = new(
        "loki_ingester_streams_created_total", "Streams begun.", [Tenant]);

    public static readonly Counter IngesterStreamsRemoved = new(
        "loki_ingester_streams_removed_total", "Streams that went out of memory.", [Tenant]);

    public static readonly Summary IngesterCheckpointDurationSeconds = new(
        "loki_ingester_checkpoint_duration_seconds",
        "How long checkpoints took.") { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter IngesterCheckpointCreationsFailed = new(
        "loki_ingester_checkpoint_creations_failed_total", "Checkpoints that could not be written.");

    public static readonly Counter IngesterCheckpointCreations = new(
        "loki_ingester_checkpoint_creations_total", "Checkpoints begun.");

    public static readonly Counter IngesterCheckpointDeletionsFailed = new(
        "loki_ingester_checkpoint_deletions_failed_total", "Checkpoints that could not be deleted.");

    public static readonly Counter IngesterCheckpointLoggedBytes = new(
        "loki_ingester_checkpoint_logged_bytes_total", "Bytes of checkpoints written.") { Unit = Unit.Bytes };

    public static readonly Gauge IngesterWalBytesInUse = new(
        "loki_ingester_wal_bytes_in_use", "The size of the log that is not yet in a checkpoint.");

    public static readonly Counter IngesterWalCorruptions = new(
        "loki_ingester_wal_corruptions_total", "Damages of the log.", [TypeLabel]);

    public static readonly Counter IngesterWalDiskFullFailures = new(
        "loki_ingester_wal_disk_full_failures_total", "Writes to the log that failed because the disk was full.");

    public static readonly Counter IngesterWalDuplicateEntries = new(
        "loki_ingester_wal_duplicate_entries_total", "Lines that were read twice.");

    public static readonly Counter IngesterWalLoggedBytes = new(
        "loki_ingester_wal_logged_bytes_total", "Bytes of the log written.") { Unit = Unit.Bytes };

    public static readonly Counter IngesterWalRecordsLogged = new(
        "loki_ingester_wal_records_logged", "Records of the log written.");

    public static readonly Counter IngesterWalRecoveredBytes = new(
        "loki_ingester_wal_recovered_bytes_total", "Bytes read from the log.") { Unit = Unit.Bytes };

    public static readonly Counter IngesterWalRecoveredChunks = new(
        "loki_ingester_wal_recovered_chunks_total", "Chunks read from the log.");

    public static readonly Counter IngesterWalRecoveredEntries = new(
        "loki_ingester_wal_recovered_entries_total", "Lines read from the log.");

    public static readonly Counter IngesterWalRecoveredStreams = new(
        "loki_ingester_wal_recovered_streams_total", "Streams read from the log.");

    public static readonly Gauge IngesterWalReplayActive = new(
        "loki_ingester_wal_replay_active", "1 while the log is read.");

    public static readonly Gauge IngesterWalReplayDurationSeconds = new(
        "loki_ingester_wal_replay_duration_seconds", "How long it took to read the log.") { Unit = Unit.Seconds };
}
