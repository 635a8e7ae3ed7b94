using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>File systems.</summary>
internal static class NodeExporterDisksRules
{
    static readonly AlertRule DiskNearlyFull = new("OdinNodeDiskNearlyFull", Query.Parse(
        """
        max by (instance, mountpoint) (
          node_filesystem_avail_bytes{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} / node_filesystem_size_bytes{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} < 0.05
            and node_filesystem_readonly{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} == 0
        )
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = NodeExporterRules.Owner,
        Summary = "A node's file system is nearly full.",
        Description = "{{ $labels.mountpoint }} on {{ $labels.instance }} has {{ $value | humanizePercentage }} left.",
        Runbook = Runbooks.Of("OdinNodeDiskNearlyFull"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule DiskFillsUp = new("OdinNodeDiskFillsUp", Query.Parse(
        """
        max by (instance, mountpoint) (
          node_filesystem_avail_bytes{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} / node_filesystem_size_bytes{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} < 0.3
            and predict_linear(node_filesystem_avail_bytes{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"}[6h], 86400) < 0
            and node_filesystem_readonly{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} == 0
        )
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = NodeExporterRules.Owner,
        Summary = "A node's file system will be full within a day.",
        Description = "{{ $labels.mountpoint }} on {{ $labels.instance }} has {{ $value | humanizePercentage }} left, and is full within a day if it goes on like this.",
        Runbook = Runbooks.Of("OdinNodeDiskFillsUp"),
        For = TimeSpan.FromHours(1),
    };

    static readonly AlertRule Inodes = new("OdinNodeInodesNearlyUsed", Query.Parse(
        """
        max by (instance, mountpoint) (
          node_filesystem_files_free{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} / (node_filesystem_files{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} > 0) < 0.05
            and node_filesystem_readonly{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} == 0
        )
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = NodeExporterRules.Owner,
        Summary = "A node's file system can hold hardly any more files.",
        Description = "{{ $labels.mountpoint }} on {{ $labels.instance }} has room for {{ $value | humanizePercentage }} of its files.",
        Runbook = Runbooks.Of("OdinNodeInodesNearlyUsed"),
        For = TimeSpan.FromMinutes(15),
    };

    // One that was mounted read-only a day ago is meant to be.
    static readonly AlertRule DiskReadOnly = new("OdinNodeDiskReadOnly", Query.Parse(
        """
        max by (instance, mountpoint) (
          node_filesystem_readonly{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} == 1 and max_over_time(node_filesystem_readonly{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"}[1d] offset 10m) < 1
            or node_filesystem_device_error{fstype!~"tmpfs|ramfs|squashfs|overlay|nsfs|iso9660"} == 1
        )
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = NodeExporterRules.Owner,
        Summary = "A node's file system has become read-only, or fails.",
        Description = "{{ $labels.mountpoint }} on {{ $labels.instance }} cannot be written to or looked at any more.",
        Runbook = Runbooks.Of("OdinNodeDiskReadOnly"),
        For = TimeSpan.FromMinutes(5),
    };

    public static RuleGroup Group { get; } = new("node-disks", [DiskNearlyFull, DiskFillsUp, Inodes, DiskReadOnly]);
}
