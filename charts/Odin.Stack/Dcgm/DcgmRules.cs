using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>What is asked of GPUs, and of what measures them.</summary>
internal static class DcgmRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.DcgmExporter.All, Metrics.KubeStateMetrics.All, Metrics.Scrape.All);

    // 13, 31, 43 and 45 are mistakes of the program that used the GPU, not of the GPU.
    static readonly AlertRule Xid = new("OdinGpuXidError", Query.Parse("max by (instance, gpu, UUID) (DCGM_FI_DEV_XID_ERRORS > 0 != 13 != 31 != 43 != 45)"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "A GPU has reported an error.",
        Description = "GPU {{ $labels.gpu }} ({{ $labels.UUID }}) at {{ $labels.instance }} has reported XID {{ $value }}.",
        Runbook = Runbooks.Of("OdinGpuXidError"),
    };

    static readonly AlertRule RowRemap = new("OdinGpuRowRemapFailure", Query.Parse("max by (instance, gpu, UUID) (DCGM_FI_DEV_ROW_REMAP_FAILURE) > 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "A GPU's memory is worn out.",
        Description = "GPU {{ $labels.gpu }} ({{ $labels.UUID }}) at {{ $labels.instance }} could not remap rows of its memory.",
        Runbook = Runbooks.Of("OdinGpuRowRemapFailure"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Hot = new("OdinGpuHot", Query.Parse("max by (instance, gpu, UUID) (DCGM_FI_DEV_GPU_TEMP) > 85"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A GPU is hot.",
        Description = "GPU {{ $labels.gpu }} ({{ $labels.UUID }}) at {{ $labels.instance }} has had {{ $value }} °C for ten minutes.",
        Runbook = Runbooks.Of("OdinGpuHot"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule MemoryFull = new("OdinGpuMemoryFull", Query.Parse(
        """
        max by (instance, gpu, UUID) (DCGM_FI_DEV_FB_USED)
          / (max by (instance, gpu, UUID) (DCGM_FI_DEV_FB_USED) + max by (instance, gpu, UUID) (DCGM_FI_DEV_FB_FREE)) > 0.98
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A GPU's memory is full.",
        Description = "{{ $value | humanizePercentage }} of the memory of GPU {{ $labels.gpu }} ({{ $labels.UUID }}) at {{ $labels.instance }} are used.",
        Runbook = Runbooks.Of("OdinGpuMemoryFull"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule Saturated = new("OdinGpusSaturated", Query.Parse("avg(max by (instance, gpu, UUID) (avg_over_time(DCGM_FI_DEV_GPU_UTIL[30m]))) > 95"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "All GPUs are busy.",
        Description = "The GPUs of the cluster were busy {{ $value | printf \"%.0f\" }} % of the time: what comes now has to wait.",
        Runbook = Runbooks.Of("OdinGpusSaturated"),
        For = TimeSpan.FromHours(1),
    };

    static readonly AlertRule Down = new("OdinGpuExporterDown", Query.Parse("""up{job="dcgm-exporter"} == 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "DCGM exporter on a node is not scraped.",
        Description = "{{ $labels.instance }} has not answered for ten minutes, and nothing is known of its GPUs.",
        Runbook = Runbooks.Of("OdinGpuExporterDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Absent = new("OdinGpuExporterAbsent", Query.Parse(
        """
        sum(kube_node_status_allocatable{resource="nvidia_com_gpu"}) > 0
          unless on () count(DCGM_FI_DEV_GPU_TEMP)
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "There are GPUs, and none is measured.",
        Description = "The nodes offer {{ $value }} GPUs, and no DCGM exporter measures any of them.",
        Runbook = Runbooks.Of("OdinGpuExporterAbsent"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleFile File { get; } = new("dcgm")
    {
        Groups =
        [
            new("gpus", [Xid, RowRemap, Hot, MemoryFull, Saturated, Down, Absent]),
        ],
    };
}
