using static Odin.Charts.Metrics.Catalogues.Alertmanager.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Alertmanager
{
    public static readonly Histogram NotificationLatencySeconds = new(
        "alertmanager_notification_latency_seconds",
        "How long notifications took.",
        [Integration, ReceiverName.Optionally])
    {
        Unit = Unit.Seconds,
        Buckets = [1, 5, 10, 15, 20],
        IsNative = true,
    };

    public static readonly Counter NotificationRequestsFailed = new(
        "alertmanager_notification_requests_failed_total",
        "Requests of notifications that failed.",
        [Integration, ReceiverName.Optionally]);

    public static readonly Counter NotificationRequests = new(
        "alertmanager_notification_requests_total",
        "Requests of notifications.",
        [Integration, ReceiverName.Optionally]);

    public static readonly Counter NotificationsFailed = new(
        "alertmanager_notifications_failed_total",
        "Notifications that failed.",
        [Integration, Reason.Optionally, ReceiverName.Optionally]);

    public static readonly Counter NotificationsSuppressed = new(
        "alertmanager_notifications_suppressed_total",
        "Notifications that were silenced, inhibited or muted.",
        [Reason.Optionally]);

    public static readonly Counter Notifications = new(
        "alertmanager_notifications_total", "Notifications begun.", [Integration, ReceiverName.Optionally]);

    public static readonly Summary NflogGcDurationSeconds = new(
        "alertmanager_nflog_gc_duration_seconds",
        "How long it took to clear the notification log.") { Unit = Unit.Seconds };

    public static readonly Counter NflogGossipMessagesPropagated = new(
        "alertmanager_nflog_gossip_messages_propagated_total", "Messages of the notification log that were passed on.");

    public static readonly Counter NflogMaintenanceErrors = new(
        "alertmanager_nflog_maintenance_errors_total", "Maintenances of the notification log that failed.");

    public static readonly Counter NflogMaintenance = new(
        "alertmanager_nflog_maintenance_total", "Maintenances of the notification log.");

    public static readonly Counter NflogQueries = new(
        "alertmanager_nflog_queries_total", "Queries of the notification log.");

    public static readonly Histogram NflogQueryDurationSeconds = new(
        "alertmanager_nflog_query_duration_seconds", "How long queries of the notification log took.")
    {
        Unit = Unit.Seconds,
        Buckets = GoRuntime.DefaultBuckets,
        IsNative = true,
    };

    public static readonly Counter NflogQueryErrors = new(
        "alertmanager_nflog_query_errors_total", "Queries of the notification log that failed.");

    public static readonly Summary NflogSnapshotDurationSeconds = new(
        "alertmanager_nflog_snapshot_duration_seconds",
        "How long snapshots of the notification log took.") { Unit = Unit.Seconds };

    public static readonly Gauge NflogSnapshotSizeBytes = new(
        "alertmanager_nflog_snapshot_size_bytes",
        "The size of the last snapshot of the notification log.") { Unit = Unit.Bytes };

    public static readonly Gauge Silences = new("alertmanager_silences", "Silences in each state.", [State]);

    public static readonly Summary SilencesGcDurationSeconds = new(
        "alertmanager_silences_gc_duration_seconds", "How long it took to clear silences.") { Unit = Unit.Seconds };

    public static readonly Counter SilencesGossipMessagesPropagated = new(
        "alertmanager_silences_gossip_messages_propagated_total", "Messages of silences that were passed on.");

    public static readonly Counter SilencesMaintenanceErrors = new(
        "alertmanager_silences_maintenance_errors_total", "Maintenances of silences that failed.");

    public static readonly Counter SilencesMaintenance = new(
        "alertmanager_silences_maintenance_total", "Maintenances of silences.");

    public static readonly Counter SilencesQueries = new("alertmanager_silences_queries_total", "Queries of silences.");

    public static readonly Histogram SilencesQueryDurationSeconds = new(
        "alertmanager_silences_query_duration_seconds", "How long queries of silences took.")
    {
        Unit = Unit.Seconds,
        Buckets = GoRuntime.DefaultBuckets,
        IsNative = true,
    };

    public static readonly Counter SilencesQueryErrors = new(
        "alertmanager_silences_query_errors_total", "Queries of silences that failed.");

    public static readonly Summary SilencesSnapshotDurationSeconds = new(
        "alertmanager_silences_snapshot_duration_seconds",
        "How long snapshots of silences took.") { Unit = Unit.Seconds };

    public static readonly Gauge SilencesSnapshotSizeBytes = new(
        "alertmanager_silences_snapshot_size_bytes",
        "The size of the last snapshot of silences.") { Unit = Unit.Bytes };
}
