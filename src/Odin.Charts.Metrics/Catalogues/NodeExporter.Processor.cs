using static Odin.Charts.Metrics.Catalogues.NodeExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class NodeExporter
{
    public static readonly Counter CpuSeconds = new(
        "node_cpu_seconds_total", "Time that a processor spent in a mode.", [Cpu, Mode]) { Unit = Unit.Seconds };

    public static readonly Counter CpuGuestSeconds = new(
        "node_cpu_guest_seconds_total", "Time that a processor spent for guests.", [Cpu, Mode]) { Unit = Unit.Seconds };

    public static readonly Info CpuInfo = new(
        "node_cpu_info",
        "What a processor is.",
        [
            Cpu, Core, Package, Vendor.Optionally, Family.Optionally, Model.Optionally, ModelName.Optionally,
            Microcode.Optionally, Stepping.Optionally, Cachesize.Optionally
        ]);

    public static readonly Gauge CpuOnline = new("node_cpu_online", "1 when a processor is in use.", [Cpu]);

    public static readonly Gauge CpuFrequencyHertz = new(
        "node_cpu_frequency_hertz", "The frequency of a processor.", [Cpu]) { Unit = Unit.Hertz };

    public static readonly Gauge CpuFrequencyMaxHertz = new(
        "node_cpu_frequency_max_hertz", "The highest frequency of a processor.", [Cpu]) { Unit = Unit.Hertz };

    public static readonly Gauge CpuFrequencyMinHertz = new(
        "node_cpu_frequency_min_hertz", "The lowest frequency of a processor.", [Cpu]) { Unit = Unit.Hertz };

    public static readonly Gauge CpuScalingFrequencyHertz = new(
        "node_cpu_scaling_frequency_hertz", "The frequency that the governor chose.", [Cpu]) { Unit = Unit.Hertz };

    public static readonly Gauge CpuScalingFrequencyMaxHertz = new(
        "node_cpu_scaling_frequency_max_hertz",
        "The highest frequency that the governor may choose.",
        [Cpu]) { Unit = Unit.Hertz };

    public static readonly Gauge CpuScalingFrequencyMinHertz = new(
        "node_cpu_scaling_frequency_min_hertz",
        "The lowest frequency that the governor may choose.",
        [Cpu]) { Unit = Unit.Hertz };

    public static readonly Counter CpuCoreThrottles = new(
        "node_cpu_core_throttles_total", "Times that a core was slowed for its heat.", [Core, Package]);

    public static readonly Counter CpuPackageThrottles = new(
        "node_cpu_package_throttles_total", "Times that a package was slowed for its heat.", [Package]);

    public static readonly Gauge Load1 = new("node_load1", "Load over 1 minute.");

    public static readonly Gauge Load5 = new("node_load5", "Load over 5 minutes.");

    public static readonly Gauge Load15 = new("node_load15", "Load over 15 minutes.");

    public static readonly Counter ContextSwitches = new("node_context_switches_total", "Context switches.");

    public static readonly Counter Forks = new("node_forks_total", "Processes started.");

    public static readonly Counter Intr = new("node_intr_total", "Interrupts served.");

    public static readonly Counter Interrupts = new(
        "node_interrupts_total", "Interrupts served, by kind.", [Cpu, TypeLabel, InfoLabel, Devices]);

    public static readonly Gauge ProcsBlocked = new("node_procs_blocked", "Processes that wait for input or output.");

    public static readonly Gauge ProcsRunning = new("node_procs_running", "Processes that can run.");

    public static readonly Counter SchedstatRunningSeconds = new(
        "node_schedstat_running_seconds_total", "Time that a processor ran processes.", [Cpu]) { Unit = Unit.Seconds };

    public static readonly Counter SchedstatTimeslices = new(
        "node_schedstat_timeslices_total", "Slices of time that a processor gave.", [Cpu]);

    public static readonly Counter SchedstatWaitingSeconds = new(
        "node_schedstat_waiting_seconds_total",
        "Time that processes waited for a processor.",
        [Cpu]) { Unit = Unit.Seconds };

    public static readonly Counter PressureCpuWaitingSeconds = new(
        "node_pressure_cpu_waiting_seconds_total",
        "Time that processes waited for a processor.") { Unit = Unit.Seconds };

    public static readonly Counter PressureIoStalledSeconds = new(
        "node_pressure_io_stalled_seconds_total",
        "Time that all processes waited for input or output.") { Unit = Unit.Seconds };

    public static readonly Counter PressureIoWaitingSeconds = new(
        "node_pressure_io_waiting_seconds_total",
        "Time that some process waited for input or output.") { Unit = Unit.Seconds };

    public static readonly Counter PressureIrqStalledSeconds = new(
        "node_pressure_irq_stalled_seconds_total",
        "Time that all processes waited for interrupts.") { Unit = Unit.Seconds };

    public static readonly Counter PressureMemoryStalledSeconds = new(
        "node_pressure_memory_stalled_seconds_total",
        "Time that all processes waited for memory.") { Unit = Unit.Seconds };

    public static readonly Counter PressureMemoryWaitingSeconds = new(
        "node_pressure_memory_waiting_seconds_total",
        "Time that some process waited for memory.") { Unit = Unit.Seconds };

    public static readonly Counter SoftnetDropped = new(
        "node_softnet_dropped_total", "Packets dropped before they were looked at.", [Cpu]);

    public static readonly Counter SoftnetProcessed = new("node_softnet_processed_total", "Packets looked at.", [Cpu]);

    public static readonly Counter SoftnetTimesSqueezed = new(
        "node_softnet_times_squeezed_total", "Times that packets waited because the quota was used up.", [Cpu]);

    public static readonly Counter SoftnetCpuCollision = new(
        "node_softnet_cpu_collision_total", "Times that a device was busy when a packet was to be sent.", [Cpu]);

    public static readonly Counter SoftnetFlowLimitCount = new(
        "node_softnet_flow_limit_count_total", "Times that the limit of a flow was reached.", [Cpu]);

    public static readonly Counter SoftnetReceivedRps = new(
        "node_softnet_received_rps_total", "Times that another processor asked for packets.", [Cpu]);

    public static readonly Gauge SoftnetBacklogLen = new("node_softnet_backlog_len", "Packets that wait.", [Cpu]);
}
