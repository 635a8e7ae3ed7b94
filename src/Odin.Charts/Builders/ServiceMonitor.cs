using k8s.Models;

namespace Odin.Charts;

/// <summary>A ServiceMonitor of the Prometheus Operator: the parts that charts write.
/// Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "ServiceMonitor", PluralName = "servicemonitors")]
public sealed record ServiceMonitor
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>What is scraped, and how.</summary>
    public required ServiceMonitorSpec Spec { get; init; }
}

/// <summary>What a ServiceMonitor scrapes.</summary>
public sealed record ServiceMonitorSpec : MonitorSpec
{
    /// <summary>The ports.</summary>
    public required IReadOnlyList<ServiceMonitorEndpoint> Endpoints { get; init; }
}

/// <summary>A port of a Service that is scraped.</summary>
public sealed record ServiceMonitorEndpoint : MonitorEndpoint;
