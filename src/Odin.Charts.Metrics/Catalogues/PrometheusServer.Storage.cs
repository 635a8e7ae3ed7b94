using static Odin.Charts.Metrics.Catalogues.PrometheusServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class PrometheusServer
{
    public static readonly Gauge TsdbBlocksLoaded = new("prometheus_tsdb_blocks_loaded", "Blocks that are loaded.");

    public static readonly Counter TsdbCheckpointCreationsFailed = new(
        "prometheus_tsdb_checkpoint_creations_failed_total", "Checkpoints that could not be written.");

    public static readonly Counter TsdbCheckpointCreations = new(
        "prometheus_tsdb_checkpoint_creations_total", "Checkpoints begun.");

    public static readonly Counter TsdbCheckpointDeletionsFailed = new(
        "prometheus_tsdb_checkpoint_deletions_failed_total", "Checkpoints that could not be deleted.");

    public static readonly Counter TsdbCheckpointDeletions = new(
        "prometheus_tsdb_checkpoint_deletions_total", "Deletions of checkpoints begun.");

    public static readonly Gauge TsdbCleanStart = new(
        "prometheus_tsdb_clean_start", "1 after a clean start, 0 when a lock file was left over, -1 without one.");

    public static readonly Histogram TsdbCompactionChunkRangeSeconds = new(
        "prometheus_tsdb_compaction_chunk_range_seconds",
        "The time that chunks span at their first compaction, in milliseconds despite the name.",
        [])
    {
        Unit = Unit.Milliseconds,
        Buckets = [100, 400, 1600, 6400, 25600, 102400, 409600, 1638400, 6553600, 26214400],
    };

    public static readonly Histogram TsdbCompactionChunkSamples = new(
        "prometheus_tsdb_compaction_chunk_samples", "Samples of chunks at their first compaction.")
    {
        Buckets =
        [
            4, 6, 9, 13.5, 20.25, 30.375, 45.5625, 68.34375, 102.515625, 153.7734375, 230.66015625, 345.990234375,
        ],
    };

    public static readonly Histogram TsdbCompactionChunkSizeBytes = new(
        "prometheus_tsdb_compaction_chunk_size_bytes", "The size of chunks at their first compaction.")
    {
        Unit = Unit.Bytes,
        Buckets = [32, 48, 72, 108, 162, 243, 364.5, 546.75, 820.125, 1230.1875, 1845.28125, 2767.921875],
    };

    public static readonly Histogram TsdbCompactionDurationSeconds = new(
        "prometheus_tsdb_compaction_duration_seconds", "How long compactions took.")
    {
        Unit = Unit.Seconds,
        Buckets = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192],
    };

    public static readonly Gauge TsdbCompactionPopulatingBlock = new(
        "prometheus_tsdb_compaction_populating_block", "1 while a block is being written.");

    public static readonly Counter TsdbCompactionsFailed = new(
        "prometheus_tsdb_compactions_failed_total", "Compactions that failed.");

    public static readonly Counter TsdbCompactionsSkipped = new(
        "prometheus_tsdb_compactions_skipped_total", "Compactions left out because they are switched off.");

    public static readonly Counter TsdbCompactions = new("prometheus_tsdb_compactions_total", "Compactions.");

    public static readonly Counter TsdbCompactionsTriggered = new(
        "prometheus_tsdb_compactions_triggered_total", "Compactions that were due.");

    public static readonly Gauge TsdbDataReplayDurationSeconds = new(
        "prometheus_tsdb_data_replay_duration_seconds",
        "How long it took to read the log at the start.") { Unit = Unit.Seconds };

    public static readonly Counter TsdbExemplarExemplarsAppended = new(
        "prometheus_tsdb_exemplar_exemplars_appended_total", "Exemplars taken.");

    public static readonly Gauge TsdbExemplarExemplarsInStorage = new(
        "prometheus_tsdb_exemplar_exemplars_in_storage", "Exemplars kept.");

    public static readonly Gauge TsdbExemplarLastExemplarsTimestampSeconds = new(
        "prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds",
        "The time of the oldest exemplar kept.") { Unit = Unit.Timestamp };

    public static readonly Gauge TsdbExemplarMaxExemplars = new(
        "prometheus_tsdb_exemplar_max_exemplars", "How many exemplars may be kept.");

    public static readonly Counter TsdbExemplarOutOfOrderExemplars = new(
        "prometheus_tsdb_exemplar_out_of_order_exemplars_total", "Exemplars refused for their order.");

    public static readonly Gauge TsdbExemplarSeriesWithExemplarsInStorage = new(
        "prometheus_tsdb_exemplar_series_with_exemplars_in_storage", "Series that have exemplars.");

    public static readonly Gauge TsdbHeadActiveAppenders = new(
        "prometheus_tsdb_head_active_appenders", "Writers at work in the head.");

    public static readonly Gauge TsdbHeadChunks = new("prometheus_tsdb_head_chunks", "Chunks in the head.");

    public static readonly Counter TsdbHeadChunksCreated = new(
        "prometheus_tsdb_head_chunks_created_total", "Chunks made in the head.");

    public static readonly Counter TsdbHeadChunksRemoved = new(
        "prometheus_tsdb_head_chunks_removed_total", "Chunks that left the head.");

    public static readonly Gauge TsdbHeadChunksStorageSizeBytes = new(
        "prometheus_tsdb_head_chunks_storage_size_bytes",
        "The size of the head's chunks on disk.") { Unit = Unit.Bytes };

    public static readonly Summary TsdbHeadGcDurationSeconds = new(
        "prometheus_tsdb_head_gc_duration_seconds", "How long it took to clear the head.") { Unit = Unit.Seconds };

    public static readonly Gauge TsdbHeadMaxTime = new(
        "prometheus_tsdb_head_max_time", "The latest time in the head, in milliseconds.");

    public static readonly Gauge TsdbHeadMaxTimeSeconds = new(
        "prometheus_tsdb_head_max_time_seconds", "The latest time in the head.") { Unit = Unit.Timestamp };

    public static readonly Gauge TsdbHeadMinTime = new(
        "prometheus_tsdb_head_min_time", "The earliest time in the head, in milliseconds.");

    public static readonly Gauge TsdbHeadMinTimeSeconds = new(
        "prometheus_tsdb_head_min_time_seconds", "The earliest time in the head.") { Unit = Unit.Timestamp };

    public static readonly Counter TsdbHeadOutOfOrderSamplesAppended = new(
        "prometheus_tsdb_head_out_of_order_samples_appended_total",
        "Samples taken out of order.",
        [TypeLabel.Optionally]);

    public static readonly Counter TsdbHeadSamplesAppended = new(
        "prometheus_tsdb_head_samples_appended_total", "Samples taken.", [TypeLabel]);

    public static readonly Gauge TsdbHeadSeries = new("prometheus_tsdb_head_series", "Series in the head.");

    public static readonly Counter TsdbHeadSeriesCreated = new(
        "prometheus_tsdb_head_series_created_total", "Series that came into the head.");

    public static readonly Counter TsdbHeadSeriesNotFound = new(
        "prometheus_tsdb_head_series_not_found_total", "Series that were asked for and not there.");

    public static readonly Counter TsdbHeadSeriesRemoved = new(
        "prometheus_tsdb_head_series_removed_total", "Series that left the head.");

    public static readonly Counter TsdbHeadTruncationsFailed = new(
        "prometheus_tsdb_head_truncations_failed_total", "Truncations of the head that failed.");

    public static readonly Counter TsdbHeadTruncations = new(
        "prometheus_tsdb_head_truncations_total", "Truncations of the head begun.");

    public static readonly Gauge TsdbIsolationHighWatermark = new(
        "prometheus_tsdb_isolation_high_watermark", "The highest number of a write.");

    public static readonly Gauge TsdbIsolationLowWatermark = new(
        "prometheus_tsdb_isolation_low_watermark", "The lowest number of a write that is still looked at.");

    public static readonly Gauge TsdbLowestTimestamp = new(
        "prometheus_tsdb_lowest_timestamp",
        "The earliest time that is kept, in milliseconds.") { Unit = Unit.Timestamp };

    public static readonly Gauge TsdbLowestTimestampSeconds = new(
        "prometheus_tsdb_lowest_timestamp_seconds", "The earliest time that is kept.") { Unit = Unit.Timestamp };

    public static readonly Counter TsdbMmapChunkCorruptions = new(
        "prometheus_tsdb_mmap_chunk_corruptions_total", "Damaged chunks of the head.");

    public static readonly Counter TsdbMmapChunks = new(
        "prometheus_tsdb_mmap_chunks_total", "Chunks of the head written to disk.");

    public static readonly Counter TsdbOutOfBoundSamples = new(
        "prometheus_tsdb_out_of_bound_samples_total", "Samples refused for their time.", [TypeLabel]);

    public static readonly Counter TsdbOutOfOrderSamples = new(
        "prometheus_tsdb_out_of_order_samples_total", "Samples refused for their order.", [TypeLabel]);

    public static readonly Counter TsdbReloadsFailures = new(
        "prometheus_tsdb_reloads_failures_total", "Blocks that could not be loaded again.");

    public static readonly Counter TsdbReloads = new(
        "prometheus_tsdb_reloads_total", "Times that blocks were loaded again.");

    public static readonly Gauge TsdbRetentionLimitBytes = new(
        "prometheus_tsdb_retention_limit_bytes",
        "How many bytes of blocks are kept, 0 for no limit.") { Unit = Unit.Bytes };

    public static readonly Gauge TsdbRetentionLimitSeconds = new(
        "prometheus_tsdb_retention_limit_seconds", "How long blocks are kept.") { Unit = Unit.Seconds };

    public static readonly Histogram TsdbSampleOooDelta = new(
        "prometheus_tsdb_sample_ooo_delta",
        "How late samples out of order were, in seconds.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter TsdbSizeRetentions = new(
        "prometheus_tsdb_size_retentions_total", "Times that blocks were deleted for their size.");

    public static readonly Counter TsdbSnapshotReplayError = new(
        "prometheus_tsdb_snapshot_replay_error_total", "Snapshots that could not be read.");

    public static readonly Gauge TsdbStorageBlocksBytes = new(
        "prometheus_tsdb_storage_blocks_bytes", "The size of all blocks.") { Unit = Unit.Bytes };

    public static readonly Gauge TsdbSymbolTableSizeBytes = new(
        "prometheus_tsdb_symbol_table_size_bytes",
        "The size of the blocks' symbol tables in memory.") { Unit = Unit.Bytes };

    public static readonly Counter TsdbTimeRetentions = new(
        "prometheus_tsdb_time_retentions_total", "Times that blocks were deleted for their age.");

    public static readonly Histogram TsdbTombstoneCleanupSeconds = new(
        "prometheus_tsdb_tombstone_cleanup_seconds",
        "How long it took to remove deleted series.") { Unit = Unit.Seconds, Buckets = GoRuntime.DefaultBuckets };

    public static readonly Counter TsdbTooOldSamples = new(
        "prometheus_tsdb_too_old_samples_total", "Samples refused for their age.", [TypeLabel]);

    public static readonly Counter TsdbVerticalCompactions = new(
        "prometheus_tsdb_vertical_compactions_total", "Compactions of blocks that overlap.");

    public static readonly Counter TsdbWalCompletedPages = new(
        "prometheus_tsdb_wal_completed_pages_total", "Pages of the log that were filled.");

    public static readonly Counter TsdbWalCorruptions = new(
        "prometheus_tsdb_wal_corruptions_total", "Damages of the log.");

    public static readonly Summary TsdbWalFsyncDurationSeconds = new(
        "prometheus_tsdb_wal_fsync_duration_seconds",
        "How long it took to force the log to disk.") { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter TsdbWalPageFlushes = new(
        "prometheus_tsdb_wal_page_flushes_total", "Pages of the log that were flushed.");

    public static readonly Gauge TsdbWalSegmentCurrent = new(
        "prometheus_tsdb_wal_segment_current", "The segment of the log that is being written.");

    public static readonly Gauge TsdbWalStorageSizeBytes = new(
        "prometheus_tsdb_wal_storage_size_bytes", "The size of the log.") { Unit = Unit.Bytes };

    public static readonly Summary TsdbWalTruncateDurationSeconds = new(
        "prometheus_tsdb_wal_truncate_duration_seconds", "How long it took to cut the log.") { Unit = Unit.Seconds };

    public static readonly Counter TsdbWalTruncationsFailed = new(
        "prometheus_tsdb_wal_truncations_failed_total", "Cuts of the log that failed.");

    public static readonly Counter TsdbWalTruncations = new(
        "prometheus_tsdb_wal_truncations_total", "Cuts of the log begun.");

    public static readonly Counter TsdbWalWritesFailed = new(
        "prometheus_tsdb_wal_writes_failed_total", "Writes to the log that failed.");
}
