namespace Odin.Stack;

/// <summary>A ServiceMonitor: which Services a Prometheus of the Prometheus Operator scrapes.
/// Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "ServiceMonitor", PluralName = "servicemonitors")]
public sealed record ServiceMonitor
{
    /// <summary>Name, labels and annotations.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>What is scraped.</summary>
    public required ServiceMonitorSpec Spec { get; init; }
}

/// <summary>What a ServiceMonitor scrapes.</summary>
public sealed record ServiceMonitorSpec
{
    /// <summary>The Services whose endpoints are scraped.</summary>
    public required V1LabelSelector Selector { get; init; }

    /// <summary>How the endpoints are scraped.</summary>
    public required IReadOnlyList<ServiceMonitorEndpoint> Endpoints { get; init; }
}

/// <summary>How a port of a Service is scraped.</summary>
public sealed record ServiceMonitorEndpoint
{
    /// <summary>The name of the Service's port.</summary>
    public required string Port { get; init; }

    /// <summary>The path of the metrics.</summary>
    public string Path { get; init; } = "/metrics";

    /// <summary>How often, such as 30s; as the Prometheus is set when null.</summary>
    public string? Interval { get; init; }

    /// <summary>How long a scrape may take, such as 10s; as the Prometheus is set when null.</summary>
    public string? ScrapeTimeout { get; init; }
}
