namespace Odin.Backup;

internal sealed record VolumeSnapshot
{
    public required ObjectMetadata Metadata { get; set; }

    public required VolumeSnapshotSpec Spec { get; set; }

    public VolumeSnapshotStatus? Status { get; set; }
}

internal sealed record VolumeSnapshotSpec
{
    public required VolumeSnapshotSource Source { get; set; }
}

internal sealed record VolumeSnapshotSource
{
    public string? PersistentVolumeClaimName { get; set; }
}

internal sealed record VolumeSnapshotStatus
{
    public bool ReadyToUse { get; set; }

    public string? RestoreSize { get; set; }

    public VolumeSnapshotError? Error { get; set; }
}

internal sealed record VolumeSnapshotError
{
    public string? Message { get; set; }
}
