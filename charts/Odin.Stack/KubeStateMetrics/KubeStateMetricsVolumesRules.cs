using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Persistent volumes, as the kubelets see them.</summary>
internal static class KubeStateMetricsVolumesRules
{
    static readonly AlertRule VolumeNearlyFull = new("OdinVolumeNearlyFull", Query.Parse(
        """
        max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_available_bytes)
          / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes) < 0.05
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A persistent volume is nearly full.",
        Description = "The volume of claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left.",
        Runbook = Runbooks.Of("OdinVolumeNearlyFull"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule VolumeFillsUp = new("OdinVolumeFillsUp", Query.Parse(
        """
        max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_available_bytes)
          / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes) < 0.2
          and max by (namespace, persistentvolumeclaim) (predict_linear(kubelet_volume_stats_available_bytes[6h], 345600)) < 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A persistent volume will be full within four days.",
        Description = "The volume of claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left, and is full within four days if it goes on like this.",
        Runbook = Runbooks.Of("OdinVolumeFillsUp"),
        For = TimeSpan.FromHours(1),
    };

    static readonly AlertRule VolumeInodes = new("OdinVolumeInodesNearlyUsed", Query.Parse(
        """
        max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_inodes_free)
          / (max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_inodes) > 0) < 0.05
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = KubeStateMetricsRules.Owner,
        Summary = "A persistent volume can hold hardly any more files.",
        Description = "The volume of claim {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has room for {{ $value | humanizePercentage }} of its files.",
        Runbook = Runbooks.Of("OdinVolumeInodesNearlyUsed"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleGroup Group { get; } = new("kubernetes-volumes", [VolumeNearlyFull, VolumeFillsUp, VolumeInodes]);
}
