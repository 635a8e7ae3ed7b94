using static Odin.Charts.Metrics.Catalogues.GoRuntime.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class GoRuntime
{
    public static readonly Summary GoGcDurationSeconds = new(
        "go_gc_duration_seconds",
        "Pauses of the garbage collector.") { Unit = Unit.Seconds, Quantiles = [0, 0.25, 0.5, 0.75, 1] };

    public static readonly Gauge GoGcGogcPercent = new(
        "go_gc_gogc_percent", "The growth of the heap at which a collection starts.") { Unit = Unit.Percent };

    public static readonly Gauge GoGcGomemlimitBytes = new(
        "go_gc_gomemlimit_bytes", "The memory limit of the runtime.") { Unit = Unit.Bytes };

    public static readonly Gauge GoGoroutines = new("go_goroutines", "Goroutines that exist.");

    public static readonly Info GoInfo = new("go_info", "The version of Go.", [VersionLabel]);

    public static readonly Gauge GoMemstatsAllocBytes = new(
        "go_memstats_alloc_bytes", "Bytes on the heap that are in use.") { Unit = Unit.Bytes };

    public static readonly Counter GoMemstatsAllocBytesSinceStart = new(
        "go_memstats_alloc_bytes_total", "Bytes allocated on the heap so far.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsBuckHashSysBytes = new(
        "go_memstats_buck_hash_sys_bytes", "Bytes of the profiler's hash table.") { Unit = Unit.Bytes };

    public static readonly Counter GoMemstatsFrees = new("go_memstats_frees_total", "Heap objects freed.");

    public static readonly Gauge GoMemstatsGcSysBytes = new(
        "go_memstats_gc_sys_bytes", "Bytes of the garbage collector's own data.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsHeapAllocBytes = new(
        "go_memstats_heap_alloc_bytes", "Bytes of heap objects that are in use.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsHeapIdleBytes = new(
        "go_memstats_heap_idle_bytes", "Bytes of heap spans without objects.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsHeapInuseBytes = new(
        "go_memstats_heap_inuse_bytes", "Bytes of heap spans with objects.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsHeapObjects = new("go_memstats_heap_objects", "Heap objects that exist.");

    public static readonly Gauge GoMemstatsHeapReleasedBytes = new(
        "go_memstats_heap_released_bytes", "Heap bytes given back to the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsHeapSysBytes = new(
        "go_memstats_heap_sys_bytes", "Heap bytes taken from the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsLastGcTimeSeconds = new(
        "go_memstats_last_gc_time_seconds", "When the last collection ended.") { Unit = Unit.Timestamp };

    public static readonly Counter GoMemstatsMallocs = new("go_memstats_mallocs_total", "Heap objects allocated.");

    public static readonly Gauge GoMemstatsMcacheInuseBytes = new(
        "go_memstats_mcache_inuse_bytes", "Bytes of mcache structures in use.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsMcacheSysBytes = new(
        "go_memstats_mcache_sys_bytes", "Bytes of mcache structures taken from the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsMspanInuseBytes = new(
        "go_memstats_mspan_inuse_bytes", "Bytes of mspan structures in use.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsMspanSysBytes = new(
        "go_memstats_mspan_sys_bytes", "Bytes of mspan structures taken from the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsNextGcBytes = new(
        "go_memstats_next_gc_bytes", "The heap size at which the next collection starts.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsOtherSysBytes = new(
        "go_memstats_other_sys_bytes", "Bytes taken from the system for all else.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsStackInuseBytes = new(
        "go_memstats_stack_inuse_bytes", "Bytes of stacks in use.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsStackSysBytes = new(
        "go_memstats_stack_sys_bytes", "Bytes of stacks taken from the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoMemstatsSysBytes = new(
        "go_memstats_sys_bytes", "Bytes taken from the system.") { Unit = Unit.Bytes };

    public static readonly Gauge GoSchedGomaxprocsThreads = new(
        "go_sched_gomaxprocs_threads", "How many threads may run Go code at once.");

    public static readonly Gauge GoThreads = new("go_threads", "Threads of the operating system.");
}
