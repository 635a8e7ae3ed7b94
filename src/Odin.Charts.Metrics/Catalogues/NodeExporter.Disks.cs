using static Odin.Charts.Metrics.Catalogues.NodeExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class NodeExporter
{
    public static readonly Counter DiskDiscardTimeSeconds = new(
        "node_disk_discard_time_seconds_total", "Time that discards took.", [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskDiscardedSectors = new(
        "node_disk_discarded_sectors_total", "Sectors discarded.", [Device]);

    public static readonly Counter DiskDiscardsCompleted = new(
        "node_disk_discards_completed_total", "Discards.", [Device]);

    public static readonly Counter DiskDiscardsMerged = new(
        "node_disk_discards_merged_total", "Discards that were merged.", [Device]);

    public static readonly Counter DiskFlushRequestsTimeSeconds = new(
        "node_disk_flush_requests_time_seconds_total", "Time that flushes took.", [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskFlushRequests = new("node_disk_flush_requests_total", "Flushes.", [Device]);

    public static readonly Counter DiskIoTimeSeconds = new(
        "node_disk_io_time_seconds_total", "Time in which the disk had work.", [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskIoTimeWeightedSeconds = new(
        "node_disk_io_time_weighted_seconds_total",
        "Time that all requests took together.",
        [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskReadBytes = new(
        "node_disk_read_bytes_total", "Bytes read.", [Device]) { Unit = Unit.Bytes };

    public static readonly Counter DiskReadTimeSeconds = new(
        "node_disk_read_time_seconds_total", "Time that reads took.", [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskReadsCompleted = new("node_disk_reads_completed_total", "Reads.", [Device]);

    public static readonly Counter DiskReadsMerged = new(
        "node_disk_reads_merged_total", "Reads that were merged.", [Device]);

    public static readonly Counter DiskWriteTimeSeconds = new(
        "node_disk_write_time_seconds_total", "Time that writes took.", [Device]) { Unit = Unit.Seconds };

    public static readonly Counter DiskWritesCompleted = new("node_disk_writes_completed_total", "Writes.", [Device]);

    public static readonly Counter DiskWritesMerged = new(
        "node_disk_writes_merged_total", "Writes that were merged.", [Device]);

    public static readonly Counter DiskWrittenBytes = new(
        "node_disk_written_bytes_total", "Bytes written.", [Device]) { Unit = Unit.Bytes };

    public static readonly Gauge DiskIoNow = new("node_disk_io_now", "Requests that run.", [Device]);

    public static readonly Info DiskInfo = new(
        "node_disk_info",
        "What a disk is.",
        [Device, Major, Minor, PathLabel, Wwn, Model, Serial, Revision, Rotational.Optionally]);

    public static readonly Info DiskDeviceMapperInfo = new(
        "node_disk_device_mapper_info", "What a mapped device is.", [Device, Name, Uuid, VgName, LvName, LvLayer]);

    public static readonly Info DiskFilesystemInfo = new(
        "node_disk_filesystem_info", "The file system on a device.", [Device, TypeLabel, Usage, Uuid, VersionLabel]);

    public static readonly Gauge DiskAtaRotationRateRpm = new(
        "node_disk_ata_rotation_rate_rpm", "Rotations a minute, 0 for a disk that does not rotate.", [Device]);

    public static readonly Gauge DiskAtaWriteCache = new(
        "node_disk_ata_write_cache", "1 when the disk has a cache for writes.", [Device]);

    public static readonly Gauge DiskAtaWriteCacheEnabled = new(
        "node_disk_ata_write_cache_enabled", "1 when the disk's cache for writes is used.", [Device]);

    public static readonly Gauge FilesystemAvailBytes = new(
        "node_filesystem_avail_bytes",
        "Bytes that users can still use.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]) { Unit = Unit.Bytes };

    public static readonly Gauge FilesystemDeviceError = new(
        "node_filesystem_device_error",
        "1 when the file system could not be asked.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]);

    public static readonly Gauge FilesystemFiles = new(
        "node_filesystem_files",
        "Files that the file system can hold.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]);

    public static readonly Gauge FilesystemFilesFree = new(
        "node_filesystem_files_free",
        "Files that the file system can still hold.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]);

    public static readonly Gauge FilesystemFreeBytes = new(
        "node_filesystem_free_bytes",
        "Bytes that are free, those kept for root included.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]) { Unit = Unit.Bytes };

    public static readonly Info FilesystemMountInfo = new(
        "node_filesystem_mount_info", "Where a device is mounted.", [Device, Major, Minor, Mountpoint]);

    public static readonly Gauge FilesystemPurgeableBytes = new(
        "node_filesystem_purgeable_bytes",
        "Bytes that can be purged.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]) { Unit = Unit.Bytes };

    public static readonly Gauge FilesystemReadonly = new(
        "node_filesystem_readonly",
        "1 when the file system is read-only.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]);

    public static readonly Gauge FilesystemSizeBytes = new(
        "node_filesystem_size_bytes",
        "The size of the file system.",
        [Device, DeviceError.Optionally, Fstype, Mountpoint]) { Unit = Unit.Bytes };

    public static readonly Gauge FilefdAllocated = new("node_filefd_allocated", "File descriptors in use.");

    public static readonly Gauge FilefdMaximum = new("node_filefd_maximum", "File descriptors that there may be.");

    public static readonly Gauge MdBlocks = new("node_md_blocks", "Blocks of a RAID.", [Device]);

    public static readonly Gauge MdBlocksSynced = new(
        "node_md_blocks_synced", "Blocks of a RAID that are in step.", [Device]);

    public static readonly Gauge MdDisks = new("node_md_disks", "Disks of a RAID in a state.", [Device, State]);

    public static readonly Gauge MdDisksRequired = new("node_md_disks_required", "Disks that a RAID needs.", [Device]);

    public static readonly Gauge MdState = new("node_md_state", "1 for the state of a RAID.", [Device, State]);

    public static readonly Info NvmeInfo = new(
        "node_nvme_info", "What an NVMe disk is.", [Device, Cntlid.Optionally, FirmwareRevision, Model, Serial, State]);
}
