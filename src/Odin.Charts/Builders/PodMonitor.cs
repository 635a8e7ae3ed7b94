using k8s.Models;

namespace Odin.Charts;

/// <summary>A PodMonitor of the Prometheus Operator: the parts that charts write.
/// Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PodMonitor.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "PodMonitor", PluralName = "podmonitors")]
public sealed record PodMonitor
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>What is scraped, and how.</summary>
    public required PodMonitorSpec Spec { get; init; }
}

/// <summary>What a PodMonitor scrapes.</summary>
public sealed record PodMonitorSpec : MonitorSpec
{
    /// <summary>The ports.</summary>
    public required IReadOnlyList<PodMonitorEndpoint> PodMetricsEndpoints { get; init; }
}

/// <summary>A port of a pod that is scraped.</summary>
public sealed record PodMonitorEndpoint : MonitorEndpoint;
