using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>What the metrics generator makes of spans.</summary>
public enum TempoProcessor
{
    /// <summary>Who calls whom: <c>traces_service_graph_*</c>.</summary>
    [JsonStringEnumMemberName("service-graphs")] ServiceGraphs,

    /// <summary>Rate, errors and duration of every operation: <c>traces_spanmetrics_*</c>.</summary>
    [JsonStringEnumMemberName("span-metrics")] SpanMetrics,

    /// <summary>The hosts that spans come from: <c>traces_host_info</c>.</summary>
    [JsonStringEnumMemberName("host-info")] HostInfo,
}
