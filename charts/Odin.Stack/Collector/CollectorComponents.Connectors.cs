using System.Collections.Immutable;

namespace Odin.Stack;

/// <content>Components that end one pipeline and begin another.</content>
public static partial class CollectorComponents
{
    static ImmutableArray<CollectorComponent> Connectors =>
    [
        new(CollectorKind.Connector, "count", "countconnector") { IsInK8s = true },
        new(CollectorKind.Connector, "datadog", "datadogconnector"),
        new(CollectorKind.Connector, "exceptions", "exceptionsconnector") { IsInK8s = true },
        new(CollectorKind.Connector, "failover", "failoverconnector") { IsInK8s = true },
        new(CollectorKind.Connector, "forward", "forwardconnector") { IsInK8s = true },
        new(CollectorKind.Connector, "grafanacloud", "grafanacloudconnector"),
        new(CollectorKind.Connector, "otlp_json", "otlpjsonconnector") { DeprecatedType = "otlpjson", IsInK8s = true },
        new(CollectorKind.Connector, "round_robin", "roundrobinconnector") { DeprecatedType = "roundrobin", IsInK8s = true },
        new(CollectorKind.Connector, "routing", "routingconnector") { IsInK8s = true },
        new(CollectorKind.Connector, "service_graph", "servicegraphconnector") { DeprecatedType = "servicegraph", IsInK8s = true },
        new(CollectorKind.Connector, "signal_to_metrics", "signaltometricsconnector") { DeprecatedType = "signaltometrics" },
        new(CollectorKind.Connector, "span_metrics", "spanmetricsconnector") { DeprecatedType = "spanmetrics", IsInK8s = true },
        new(CollectorKind.Connector, "sum", "sumconnector"),
    ];
}
