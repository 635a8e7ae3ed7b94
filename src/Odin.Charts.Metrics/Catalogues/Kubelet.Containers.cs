using static Odin.Charts.Metrics.Catalogues.Kubelet.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Kubelet
{
    public static readonly Info CadvisorVersionInfo = new(
        "cadvisor_version_info",
        "The version of cAdvisor and of the kernel.",
        [CadvisorRevision, CadvisorVersion, DockerVersion, KernelVersion, OsVersion]);

    public static readonly Counter ContainerCpuCfsPeriods = new(
        "container_cpu_cfs_periods_total", "Periods in which processor time was given out.", Labels.OfCgroup);

    public static readonly Counter ContainerCpuCfsThrottledPeriods = new(
        "container_cpu_cfs_throttled_periods_total", "Periods in which a container was held back.", Labels.OfCgroup);

    public static readonly Counter ContainerCpuCfsThrottledSeconds = new(
        "container_cpu_cfs_throttled_seconds_total",
        "Time that a container was held back.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerCpuSystemSeconds = new(
        "container_cpu_system_seconds_total",
        "Processor time in system mode.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerCpuUserSeconds = new(
        "container_cpu_user_seconds_total", "Processor time in user mode.", Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerMemoryFailcnt = new(
        "container_memory_failcnt", "Times that the limit of memory was reached.", Labels.OfCgroup);

    public static readonly Counter ContainerOomEvents = new(
        "container_oom_events_total", "Processes killed for want of memory.", Labels.OfCgroup);

    public static readonly Counter ContainerCpuUsageSeconds = new(
        "container_cpu_usage_seconds_total", "Processor time used.", [.. Labels.OfCgroup, Cpu]) { Unit = Unit.Seconds };

    public static readonly Gauge ContainerCpuLoadAverage10s = new(
        "container_cpu_load_average_10s", "Load over 10 seconds.", Labels.OfCgroup);

    public static readonly Gauge ContainerFileDescriptors = new(
        "container_file_descriptors", "Open file descriptors.", Labels.OfCgroup);

    public static readonly Gauge ContainerLastSeen = new(
        "container_last_seen", "When a container was last seen.", Labels.OfCgroup) { Unit = Unit.Timestamp };

    public static readonly Gauge ContainerMemoryCache = new(
        "container_memory_cache", "Bytes of page cache.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryKernelUsage = new(
        "container_memory_kernel_usage", "Bytes used by the kernel.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryMappedFile = new(
        "container_memory_mapped_file", "Bytes of mapped files.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryMaxUsageBytes = new(
        "container_memory_max_usage_bytes", "The most memory that was used.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryRss = new(
        "container_memory_rss", "Resident memory.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemorySwap = new(
        "container_memory_swap", "Bytes of swap.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryTotalActiveFileBytes = new(
        "container_memory_total_active_file_bytes",
        "Bytes of page cache used lately.",
        Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryTotalInactiveFileBytes = new(
        "container_memory_total_inactive_file_bytes",
        "Bytes of page cache not used lately.",
        Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryUsageBytes = new(
        "container_memory_usage_bytes", "Memory used, page cache included.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerMemoryWorkingSetBytes = new(
        "container_memory_working_set_bytes",
        "Memory that cannot be had back under pressure.",
        Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerProcesses = new("container_processes", "Processes.", Labels.OfCgroup);

    public static readonly Gauge ContainerSockets = new("container_sockets", "Open sockets.", Labels.OfCgroup);

    public static readonly Gauge ContainerSpecCpuPeriod = new(
        "container_spec_cpu_period",
        "The period in which processor time is given out, in µs.",
        Labels.OfCgroup) { Unit = Unit.Microseconds };

    public static readonly Gauge ContainerSpecCpuQuota = new(
        "container_spec_cpu_quota", "Processor time in a period, in µs.", Labels.OfCgroup) { Unit = Unit.Microseconds };

    public static readonly Gauge ContainerSpecCpuShares = new(
        "container_spec_cpu_shares", "Shares of processor time.", Labels.OfCgroup);

    public static readonly Gauge ContainerSpecMemoryLimitBytes = new(
        "container_spec_memory_limit_bytes", "The limit of memory.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerSpecMemoryReservationLimitBytes = new(
        "container_spec_memory_reservation_limit_bytes",
        "The reservation of memory.",
        Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerSpecMemorySwapLimitBytes = new(
        "container_spec_memory_swap_limit_bytes", "The limit of swap.", Labels.OfCgroup) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerStartTimeSeconds = new(
        "container_start_time_seconds", "When a container was started.", Labels.OfCgroup) { Unit = Unit.Timestamp };

    public static readonly Gauge ContainerThreads = new("container_threads", "Threads.", Labels.OfCgroup);

    public static readonly Gauge ContainerThreadsMax = new(
        "container_threads_max", "Threads that there may be.", Labels.OfCgroup);

    public static readonly Counter ContainerMemoryFailures = new(
        "container_memory_failures_total", "Page faults.", [.. Labels.OfCgroup, FailureType, Scope]);

    public static readonly Gauge ContainerTasksState = new(
        "container_tasks_state", "Tasks in a state.", [.. Labels.OfCgroup, State]);

    public static readonly Gauge ContainerUlimitsSoft = new(
        "container_ulimits_soft", "Soft limits.", [.. Labels.OfCgroup, Ulimit]);

    public static readonly Counter ContainerFsReadsBytes = new(
        "container_fs_reads_bytes_total", "Bytes read.", [.. Labels.OfCgroup, Device]) { Unit = Unit.Bytes };

    public static readonly Counter ContainerFsReads = new(
        "container_fs_reads_total", "Reads.", [.. Labels.OfCgroup, Device]);

    public static readonly Counter ContainerFsWritesBytes = new(
        "container_fs_writes_bytes_total", "Bytes written.", [.. Labels.OfCgroup, Device]) { Unit = Unit.Bytes };

    public static readonly Counter ContainerFsWrites = new(
        "container_fs_writes_total", "Writes.", [.. Labels.OfCgroup, Device]);

    public static readonly Counter ContainerFsIoTimeSeconds = new(
        "container_fs_io_time_seconds_total",
        "Time spent on disks.",
        [.. Labels.OfCgroup, Device]) { Unit = Unit.Seconds };

    public static readonly Counter ContainerFsReadSeconds = new(
        "container_fs_read_seconds_total",
        "Time spent on reads.",
        [.. Labels.OfCgroup, Device]) { Unit = Unit.Seconds };

    public static readonly Counter ContainerFsWriteSeconds = new(
        "container_fs_write_seconds_total",
        "Time spent on writes.",
        [.. Labels.OfCgroup, Device]) { Unit = Unit.Seconds };

    public static readonly Gauge ContainerFsInodesFree = new(
        "container_fs_inodes_free", "Files that there may still be.", [.. Labels.OfCgroup, Device]);

    public static readonly Gauge ContainerFsInodesTotal = new(
        "container_fs_inodes_total", "Files that there may be.", [.. Labels.OfCgroup, Device]);

    public static readonly Gauge ContainerFsLimitBytes = new(
        "container_fs_limit_bytes", "Bytes that there may be.", [.. Labels.OfCgroup, Device]) { Unit = Unit.Bytes };

    public static readonly Gauge ContainerFsUsageBytes = new(
        "container_fs_usage_bytes", "Bytes used.", [.. Labels.OfCgroup, Device]) { Unit = Unit.Bytes };

    public static readonly Counter ContainerBlkioDeviceUsage = new(
        "container_blkio_device_usage_total",
        "Bytes on a device.",
        [.. Labels.OfCgroup, Device, Major, Minor, OperationLabel]);

    public static readonly Counter ContainerNetworkReceiveBytes = new(
        "container_network_receive_bytes_total",
        "Bytes received.",
        [
            CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface
        ]) { Unit = Unit.Bytes };

    public static readonly Counter ContainerNetworkReceiveErrors = new(
        "container_network_receive_errors_total",
        "Errors of packets received.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerNetworkReceivePackets = new(
        "container_network_receive_packets_total",
        "Packets received.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerNetworkReceivePacketsDropped = new(
        "container_network_receive_packets_dropped_total",
        "Packets dropped of those received.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerNetworkTransmitBytes = new(
        "container_network_transmit_bytes_total",
        "Bytes sent.",
        [
            CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface
        ]) { Unit = Unit.Bytes };

    public static readonly Counter ContainerNetworkTransmitErrors = new(
        "container_network_transmit_errors_total",
        "Errors of packets sent.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerNetworkTransmitPackets = new(
        "container_network_transmit_packets_total",
        "Packets sent.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerNetworkTransmitPacketsDropped = new(
        "container_network_transmit_packets_dropped_total",
        "Packets dropped of those sent.",
        [CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Interface]);

    public static readonly Counter ContainerPressureCpuWaitingSeconds = new(
        "container_pressure_cpu_waiting_seconds_total",
        "Time that some processes waited for a processor.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerPressureCpuStalledSeconds = new(
        "container_pressure_cpu_stalled_seconds_total",
        "Time that all processes waited for a processor.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerPressureMemoryWaitingSeconds = new(
        "container_pressure_memory_waiting_seconds_total",
        "Time that some processes waited for memory.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerPressureMemoryStalledSeconds = new(
        "container_pressure_memory_stalled_seconds_total",
        "Time that all processes waited for memory.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerPressureIoWaitingSeconds = new(
        "container_pressure_io_waiting_seconds_total",
        "Time that some processes waited for input or output.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Counter ContainerPressureIoStalledSeconds = new(
        "container_pressure_io_stalled_seconds_total",
        "Time that all processes waited for input or output.",
        Labels.OfCgroup) { Unit = Unit.Seconds };

    public static readonly Gauge MachineCpuCores = new(
        "machine_cpu_cores", "Processors of the node.", [BootId, MachineId, SystemUuid]);

    public static readonly Gauge MachineCpuPhysicalCores = new(
        "machine_cpu_physical_cores", "Cores of the node.", [BootId, MachineId, SystemUuid]);

    public static readonly Gauge MachineCpuSockets = new(
        "machine_cpu_sockets", "Sockets of the node.", [BootId, MachineId, SystemUuid]);

    public static readonly Gauge MachineMemoryBytes = new(
        "machine_memory_bytes", "Memory of the node.", [BootId, MachineId, SystemUuid]) { Unit = Unit.Bytes };

    public static readonly Gauge MachineScrapeError = new(
        "machine_scrape_error", "1 when cAdvisor could not read the node.");
}
