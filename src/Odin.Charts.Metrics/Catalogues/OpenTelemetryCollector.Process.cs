using static Odin.Charts.Metrics.Catalogues.OpenTelemetryCollector.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OpenTelemetryCollector
{
    public static readonly Counter ProcessCpuSeconds = new(
        "otelcol_process_cpu_seconds", "Processor time used.") { Unit = Unit.Seconds };

    public static readonly Gauge ProcessMemoryRss = new(
        "otelcol_process_memory_rss", "Resident memory.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessRuntimeHeapAllocBytes = new(
        "otelcol_process_runtime_heap_alloc_bytes", "Bytes on the heap.") { Unit = Unit.Bytes };

    public static readonly Counter ProcessRuntimeTotalAllocBytes = new(
        "otelcol_process_runtime_total_alloc_bytes", "Bytes allocated so far.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessRuntimeTotalSysMemoryBytes = new(
        "otelcol_process_runtime_total_sys_memory_bytes", "Memory taken from the system.") { Unit = Unit.Bytes };

    public static readonly Counter ProcessUptime = new(
        "otelcol_process_uptime", "How long the collector has run.") { Unit = Unit.Seconds };

    public static readonly Info TargetInfo = new(
        "target_info",
        "The resource of the collector.",
        [ServiceName.Optionally, ServiceInstanceId.Optionally, ServiceVersion.Optionally]) { HasOtherLabels = true };

    public static readonly Histogram HttpServerRequestDuration = new(
        "http_server_request_duration",
        "How long HTTP receivers took.",
        [
            HttpRequestMethod, HttpResponseStatusCode.Optionally, NetworkProtocolName.Optionally,
            NetworkProtocolVersion.Optionally, ServerAddress.Optionally, ServerPort.Optionally,
            UrlScheme.Optionally, HttpRoute.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram HttpClientRequestDuration = new(
        "http_client_request_duration",
        "How long HTTP exporters took.",
        [
            HttpRequestMethod, HttpResponseStatusCode.Optionally, NetworkProtocolName.Optionally,
            NetworkProtocolVersion.Optionally, ServerAddress.Optionally, ServerPort.Optionally, UrlScheme.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram RpcServerCallDuration = new(
        "rpc_server_call_duration",
        "How long gRPC receivers took.",
        [
            RpcMethod.Optionally, RpcSystemName.Optionally, RpcResponseStatusCode.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram RpcClientCallDuration = new(
        "rpc_client_call_duration",
        "How long gRPC exporters took.",
        [
            RpcMethod.Optionally, RpcSystemName.Optionally, RpcResponseStatusCode.Optionally,
            ServerAddress.Optionally, ServerPort.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true };
}
