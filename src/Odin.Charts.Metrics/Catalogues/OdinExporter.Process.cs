namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OdinExporter
{
    public static readonly Counter ProcessCpuSeconds = new(
        "process_cpu_seconds_total", "Processor time used, in user and system mode.") { Unit = Unit.Seconds };

    public static readonly Gauge ProcessMaxFds = new("process_max_fds", "How many files and sockets may be open.");

    public static readonly Gauge ProcessOpenFds = new("process_open_fds", "Open files and sockets.");

    public static readonly Gauge ProcessResidentMemoryBytes = new(
        "process_resident_memory_bytes", "Resident memory.") { Unit = Unit.Bytes };

    public static readonly Gauge ProcessStartTimeSeconds = new(
        "process_start_time_seconds", "When the program started.") { Unit = Unit.Timestamp };

    public static readonly Gauge ProcessThreads = new("process_threads", "Threads of the operating system.");

    public static readonly Gauge ProcessVirtualMemoryBytes = new(
        "process_virtual_memory_bytes", "Virtual memory.") { Unit = Unit.Bytes };
}
