namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What a run of <c>odin-backup</c> tells Prometheus when it ends. It is pushed once, so that Prometheus forgets it after five minutes: ask with
/// <c>last_over_time(…[3d])</c>, and for what is not there with <c>absent_over_time</c>.</summary>
public static class OdinBackup
{
    /// <summary>All of them.</summary>
    public static Catalogue All => field ??= Catalogue.Of("odin-backup", typeof(OdinBackup)) with { TargetLabels = [new("job"), new("instance")] };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
        /// <summary>The folder of the store: <c>prometheus</c>, or what <c>--as</c> says.</summary>
        public static readonly Label Component = new("component");
    }

#pragma warning disable CS1591 // Each says in its help what it is.
    public static readonly Gauge LastSuccessTimestampSeconds = new(
        "odin_backup_last_success_timestamp_seconds", "When the newest good backup was complete.", [Labels.Component]) { Unit = Unit.Timestamp };

    public static readonly Gauge LastRunSuccess = new(
        "odin_backup_last_run_success", "1 when the last run made a backup, 0 when it failed.", [Labels.Component]);

    public static readonly Gauge LastPruneSuccess = new(
        "odin_backup_last_prune_success", "1 when the last run that was asked to removed old backups, 0 when it could not.", [Labels.Component]);

    public static readonly Gauge DurationSeconds = new(
        "odin_backup_duration_seconds", "How long the last run took.", [Labels.Component]) { Unit = Unit.Seconds };

    public static readonly Gauge SizeBytes = new(
        "odin_backup_size_bytes", "What the newest good backup takes in the store, with what it shares with others.", [Labels.Component]) { Unit = Unit.Bytes };
}
