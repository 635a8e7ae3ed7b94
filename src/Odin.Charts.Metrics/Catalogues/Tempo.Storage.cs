using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Gauge TempodbBlocklistLength = new(
        "tempodb_blocklist_length", "Blocks of a tenant.", [Tenant]);

    public static readonly Histogram TempodbBlocklistPollDurationSeconds = new(
        "tempodb_blocklist_poll_duration_seconds",
        "How long it took to list blocks.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter TempodbBlocklistPollErrors = new(
        "tempodb_blocklist_poll_errors_total", "Lists of blocks that failed.", [Tenant]);

    public static readonly Gauge TempodbBlocklistTenantIndexAgeSeconds = new(
        "tempodb_blocklist_tenant_index_age_seconds",
        "How old the index of a tenant is.",
        [Tenant]) { Unit = Unit.Seconds };

    public static readonly Gauge TempodbBlocklistTenantIndexBuilder = new(
        "tempodb_blocklist_tenant_index_builder", "1 when this instance builds the index of a tenant.", [Tenant]);

    public static readonly Counter TempodbBlocklistTenantIndexErrors = new(
        "tempodb_blocklist_tenant_index_errors_total", "Errors with the index of a tenant.", [Tenant]);

    public static readonly Counter TempodbCompactionBlocks = new(
        "tempodb_compaction_blocks_total", "Blocks compacted.", [Level]);

    public static readonly Counter TempodbCompactionBytesWritten = new(
        "tempodb_compaction_bytes_written_total", "Bytes written by compactions.", [Level]);

    public static readonly Counter TempodbCompactionErrors = new(
        "tempodb_compaction_errors_total", "Compactions that failed.");

    public static readonly Counter TempodbCompactionObjectsCombined = new(
        "tempodb_compaction_objects_combined_total", "Traces brought together by compactions.", [Level]);

    public static readonly Counter TempodbCompactionObjectsWritten = new(
        "tempodb_compaction_objects_written_total", "Traces written by compactions.", [Level]);

    public static readonly Gauge TempodbCompactionOutstandingBlocks = new(
        "tempodb_compaction_outstanding_blocks", "Blocks that wait to be compacted.", [Tenant]);

    public static readonly Counter TempodbCompactionSpansCombined = new(
        "tempodb_compaction_spans_combined_total", "Spans brought together by compactions.", [ReplicationFactor]);

    public static readonly Counter TempodbRetentionDeleted = new("tempodb_retention_deleted_total", "Blocks deleted.");

    public static readonly Histogram TempodbRetentionDurationSeconds = new(
        "tempodb_retention_duration_seconds",
        "How long it took to apply retention.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter TempodbRetentionErrors = new(
        "tempodb_retention_errors_total", "Deletions of blocks that failed.");

    public static readonly Counter TempodbRetentionMarkedForDeletion = new(
        "tempodb_retention_marked_for_deletion_total", "Blocks marked to be deleted.");

    public static readonly Histogram TempodbBackendRequestDurationSeconds = new(
        "tempodb_backend_request_duration_seconds",
        "How long requests to the object store took.",
        [OperationLabel, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter TempodbBackendHedgedRoundtrips = new(
        "tempodb_backend_hedged_roundtrips_total", "Requests that were sent twice.");

    public static readonly Gauge TempodbWorkQueueLength = new("tempodb_work_queue_length", "Tasks that wait.");

    public static readonly Gauge TempodbWorkQueueMax = new("tempodb_work_queue_max", "Tasks that may wait.");
}
