namespace Odin.Stack;

/// <summary>A part that has to stand still for its backup.</summary>
public sealed record BackupStillValues
{
    /// <summary>How: a snapshot by the storage system, or a copy while it is stopped.</summary>
    /// <value>The default is <c>BackupMethod.Snapshot</c>.</value>
    [Description("How: snapshot, a VolumeSnapshot by the storage system, which needs its CSI driver; or stopped, a copy while it is stopped, for minutes each time.")]
    public BackupMethod Method { get; init; } = BackupMethod.Snapshot;

    /// <summary>Name of the VolumeSnapshotClass; the default one when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the VolumeSnapshotClass; the default one of the driver when empty."), RegularExpression("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?)?$")]
    public string SnapshotClass { get; init; } = "";

    /// <summary>What is backed up.</summary>
    [Flattened]
    public BackupDataValues Data { get; init; } = new() { Enabled = false };
}
