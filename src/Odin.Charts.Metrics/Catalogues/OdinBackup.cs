namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What a backup tells about itself when it ends. It is sent once a run, so that a query looks back over days:
/// <c>last_over_time(odin_backup_size_bytes[2d])</c>.</summary>
public static class OdinBackup
{
    /// <summary>All of them.</summary>
    public static Catalogue All => field ??= Catalogue.Of("odin-backup", typeof(OdinBackup)) with { TargetLabels = [new("job"), new("instance")] };

#pragma warning disable CS1591 // Each says in its help what it is.
    public static readonly Gauge LastSuccessTimestampSeconds = new(
        "odin_backup_last_success_timestamp_seconds", "When a backup last succeeded.", [Labels.Component]) { Unit = Unit.Timestamp };

    public static readonly Gauge LastRunSuccess = new(
        "odin_backup_last_run_success", "1 when the last run succeeded, 0 when it failed.", [Labels.Component]);

    public static readonly Gauge DurationSeconds = new(
        "odin_backup_duration_seconds", "How long the last run took.", [Labels.Component]) { Unit = Unit.Seconds };

    public static readonly Gauge SizeBytes = new(
        "odin_backup_size_bytes", "What the last backup takes in its store, with what it shares with others.", [Labels.Component]) { Unit = Unit.Bytes };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
        public static readonly Label Component = new("component");
    }
#pragma warning restore CS1591
}
