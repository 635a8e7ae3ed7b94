using static Odin.Charts.Metrics.Catalogues.GoRuntime.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class GoRuntime
{
    public static readonly Counter ProcessCpuSeconds = new(
        "process_cpu_seconds_total", "Processor time used, in user and system mode.") { Unit = Unit.Seconds };

    public static readonly Gauge ProcessMaxFds = new("process_max_fds", "How many file descriptors may be open.");

    public static readonly Counter ProcessNetworkReceiveBytes = new(
        "process_network_receive_bytes_total", "Bytes that came in over the network.") { Unit = Unit.Bytes };

    public static readonly Counter ProcessNetworkTransmitBytes = new(
        "process_network_transmit_bytes_total", "Bytes that went out over the network.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessOpenFds = new("process_open_fds", "File descriptors that are open.");

    public static readonly Gauge ProcessResidentMemoryBytes = new(
        "process_resident_memory_bytes", "Resident memory.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessStartTimeSeconds = new(
        "process_start_time_seconds", "When the process started.") { Unit = Unit.Timestamp };

    public static readonly Gauge ProcessVirtualMemoryBytes = new(
        "process_virtual_memory_bytes", "Virtual memory.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessVirtualMemoryMaxBytes = new(
        "process_virtual_memory_max_bytes", "How much virtual memory there may be.") { Unit = Unit.Bytes };

    public static readonly Gauge PromhttpMetricHandlerRequestsInFlight = new(
        "promhttp_metric_handler_requests_in_flight", "Scrapes that are being answered.");

    public static readonly Counter PromhttpMetricHandlerErrors = new(
        "promhttp_metric_handler_errors_total", "Scrapes that failed.", [Cause]);

    public static readonly Counter PromhttpMetricHandlerRequests = new(
        "promhttp_metric_handler_requests_total", "Scrapes answered.", [Code]);
}
