using static Odin.Charts.Metrics.Catalogues.Kubelet.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Kubelet
{
    public static readonly Counter NodeCpuUsageSeconds = new(
        "node_cpu_usage_seconds_total", "Processor time that the node used.") { Unit = Unit.Seconds };

    public static readonly Gauge NodeMemoryWorkingSetBytes = new(
        "node_memory_working_set_bytes", "Memory that the node cannot have back.") { Unit = Unit.Bytes };

    public static readonly Gauge NodeSwapUsageBytes = new(
        "node_swap_usage_bytes", "Swap that the node uses.") { Unit = Unit.Bytes };

    public static readonly Counter PodCpuUsageSeconds = new(
        "pod_cpu_usage_seconds_total", "Processor time that a pod used.", [Namespace, Pod]) { Unit = Unit.Seconds };

    public static readonly Gauge PodMemoryWorkingSetBytes = new(
        "pod_memory_working_set_bytes", "Memory that a pod cannot give back.", [Namespace, Pod]) { Unit = Unit.Bytes };

    public static readonly Gauge PodSwapUsageBytes = new(
        "pod_swap_usage_bytes", "Swap that a pod uses.", [Namespace, Pod]) { Unit = Unit.Bytes };

    public static readonly Gauge ResourceScrapeError = new(
        "resource_scrape_error", "1 when the resources could not be read.");

    public static readonly Gauge KubeletVolumeStatsAvailableBytes = new(
        "kubelet_volume_stats_available_bytes",
        "Bytes that are free.",
        [Namespace, Persistentvolumeclaim]) { Unit = Unit.Bytes };

    public static readonly Gauge KubeletVolumeStatsCapacityBytes = new(
        "kubelet_volume_stats_capacity_bytes",
        "The size of a volume.",
        [Namespace, Persistentvolumeclaim]) { Unit = Unit.Bytes };

    public static readonly Gauge KubeletVolumeStatsInodes = new(
        "kubelet_volume_stats_inodes", "Files that there may be.", [Namespace, Persistentvolumeclaim]);

    public static readonly Gauge KubeletVolumeStatsInodesFree = new(
        "kubelet_volume_stats_inodes_free", "Files that there may still be.", [Namespace, Persistentvolumeclaim]);

    public static readonly Gauge KubeletVolumeStatsInodesUsed = new(
        "kubelet_volume_stats_inodes_used", "Files.", [Namespace, Persistentvolumeclaim]);

    public static readonly Gauge KubeletVolumeStatsUsedBytes = new(
        "kubelet_volume_stats_used_bytes", "Bytes used.", [Namespace, Persistentvolumeclaim]) { Unit = Unit.Bytes };

    public static readonly Gauge KubeletVolumeStatsHealthStatusAbnormal = new(
        "kubelet_volume_stats_health_status_abnormal",
        "1 when a volume is not healthy.",
        [Namespace, Persistentvolumeclaim]);

    public static readonly Counter ProberProbe = new(
        "prober_probe_total", "Probes.", [Namespace, Pod, Container, PodUid, ProbeType, Result]);

    public static readonly Histogram ProberProbeDurationSeconds = new(
        "prober_probe_duration_seconds",
        "How long probes took.",
        [Namespace, Pod, Container, ProbeType]) { Unit = Unit.Seconds, HasOtherBuckets = true };
}
