using static Odin.Charts.Metrics.Catalogues.Loki.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Loki
{
    public static readonly Counter BoltdbShipperCompactTablesOperation = new(
        "loki_boltdb_shipper_compact_tables_operation_total", "Compactions.", [Status]);

    public static readonly Gauge BoltdbShipperCompactTablesOperationDurationSeconds = new(
        "loki_boltdb_shipper_compact_tables_operation_duration_seconds",
        "How long the last compaction took.") { Unit = Unit.Seconds };

    public static readonly Gauge BoltdbShipperCompactTablesOperationLastSuccessfulRunTimestampSeconds = new(
        "loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds",
        "When a compaction last succeeded.") { Unit = Unit.Timestamp };

    public static readonly Gauge BoltdbShipperCompactorRunning = new(
        "loki_boltdb_shipper_compactor_running", "1 while the compactor runs.");

    public static readonly Counter CompactorApplyRetentionOperation = new(
        "loki_compactor_apply_retention_operation_total", "Times that retention was applied.", [Status]);

    public static readonly Gauge CompactorApplyRetentionOperationDurationSeconds = new(
        "loki_compactor_apply_retention_operation_duration_seconds",
        "How long it took to apply retention.") { Unit = Unit.Seconds };

    public static readonly Gauge CompactorApplyRetentionLastSuccessfulRunTimestampSeconds = new(
        "loki_compactor_apply_retention_last_successful_run_timestamp_seconds",
        "When retention was last applied with success.") { Unit = Unit.Timestamp };

    public static readonly Counter CompactorDeleteRequestsProcessed = new(
        "loki_compactor_delete_requests_processed_total", "Deletions done.", [User]);

    public static readonly Counter CompactorDeleteRequestsReceived = new(
        "loki_compactor_delete_requests_received_total", "Deletions asked for.", [User]);

    public static readonly Counter CompactorDeletedLines = new(
        "loki_compactor_deleted_lines", "Lines deleted.", [User]);

    public static readonly Counter CompactorLoadPendingRequestsAttempts = new(
        "loki_compactor_load_pending_requests_attempts_total", "Times that deletions were looked for.", [Status]);

    public static readonly Gauge CompactorOldestPendingDeleteRequestAgeSeconds = new(
        "loki_compactor_oldest_pending_delete_request_age_seconds",
        "How old the oldest deletion is that waits.") { Unit = Unit.Seconds };

    public static readonly Gauge CompactorPendingDeleteRequestsCount = new(
        "loki_compactor_pending_delete_requests_count", "Deletions that wait.");

    public static readonly Gauge CompactorLockedTableSuccessiveCompactionSkips = new(
        "loki_compactor_locked_table_successive_compaction_skips", "Compactions left out because a table was locked.");

    public static readonly Counter BoltdbShipperRetentionMarkerCount = new(
        "loki_boltdb_shipper_retention_marker_count_total", "Chunks marked to be deleted.", [Table.Optionally]);

    public static readonly Counter BoltdbShipperRetentionMarkerTableProcessed = new(
        "loki_boltdb_shipper_retention_marker_table_processed_total",
        "Tables looked at for retention.",
        [Table, User, ActionLabel]);

    public static readonly Histogram BoltdbShipperRetentionMarkerTableProcessedDurationSeconds = new(
        "loki_boltdb_shipper_retention_marker_table_processed_duration_seconds",
        "How long it took to look at a table.",
        [Table.Optionally, User.Optionally, Status]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram BoltdbShipperRetentionSweeperChunkDeletedDurationSeconds = new(
        "loki_boltdb_shipper_retention_sweeper_chunk_deleted_duration_seconds",
        "How long deletions of chunks took.",
        [Status]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge BoltdbShipperRetentionSweeperMarkerFileProcessingCurrentTime = new(
        "loki_boltdb_shipper_retention_sweeper_marker_file_processing_current_time",
        "The time of the marker file that is worked on.") { Unit = Unit.Timestamp };

    public static readonly Gauge BoltdbShipperRetentionSweeperMarkerFilesCurrent = new(
        "loki_boltdb_shipper_retention_sweeper_marker_files_current", "Marker files that wait.");
}
