using static Odin.Charts.Metrics.Catalogues.TempoMetricsGenerator.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class TempoMetricsGenerator
{
    public static readonly Counter ServiceGraphRequest = new(
        "traces_service_graph_request_total",
        "Requests from a service to another.",
        [Client, Server, ConnectionType.Optionally]);

    public static readonly Counter ServiceGraphRequestFailed = new(
        "traces_service_graph_request_failed_total",
        "Requests from a service to another that failed.",
        [Client, Server, ConnectionType.Optionally]);

    public static readonly Histogram ServiceGraphRequestClientSeconds = new(
        "traces_service_graph_request_client_seconds",
        "How long requests took, as the client saw it.",
        [Client, Server, ConnectionType.Optionally])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8],
    };

    public static readonly Histogram ServiceGraphRequestServerSeconds = new(
        "traces_service_graph_request_server_seconds",
        "How long requests took, as the server saw it.",
        [Client, Server, ConnectionType.Optionally])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8],
    };

    public static readonly Histogram ServiceGraphRequestMessagingSystemSeconds = new(
        "traces_service_graph_request_messaging_system_seconds",
        "How long messages lay between two services.",
        [Client, Server, ConnectionType.Optionally])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8],
    };

    public static readonly Counter ServiceGraphUnpairedSpans = new(
        "traces_service_graph_unpaired_spans_total",
        "Spans without a partner.",
        [Client, Server, ConnectionType.Optionally]);

    public static readonly Counter ServiceGraphDroppedSpans = new(
        "traces_service_graph_dropped_spans_total", "Spans dropped.", [Client, Server, ConnectionType.Optionally]);

    public static readonly Counter SpanmetricsCalls = new(
        "traces_spanmetrics_calls_total",
        "Spans.",
        [Service, SpanName, SpanKind, StatusCode, StatusMessage.Optionally]);

    public static readonly Histogram SpanmetricsLatency = new(
        "traces_spanmetrics_latency",
        "How long spans took, in seconds.",
        [Service, SpanName, SpanKind, StatusCode, StatusMessage.Optionally])
    {
        Unit = Unit.Seconds,
        Buckets = [0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192, 16.384],
    };

    public static readonly Counter SpanmetricsSize = new(
        "traces_spanmetrics_size_total",
        "Bytes of spans.",
        [Service, SpanName, SpanKind, StatusCode, StatusMessage.Optionally]) { Unit = Unit.Bytes };

    public static readonly Info TargetInfo = new(
        "traces_target_info",
        "The resource of a service.",
        [Job.Optionally, Instance.Optionally]) { HasOtherLabels = true };
}
