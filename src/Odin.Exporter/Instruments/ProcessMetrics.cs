using System.Diagnostics;
using System.IO.Enumeration;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the process uses, as Linux says in <c>/proc/self</c>. However many scrape at once, it is read at most once a second.</summary>
internal sealed class ProcessMetrics
{
    const string Descriptors = "/proc/self/fd";
    static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    readonly CounterSeries _cpu;
    readonly GaugeSeries _resident;
    readonly GaugeSeries _virtual;
    readonly GaugeSeries _threads;
    readonly GaugeSeries _openFiles;
    readonly Lock _lock = new();
    double _cpuSeconds;
    long _read = long.MinValue;

    ProcessMetrics(Registry registry)
    {
        _cpu = registry.Of(OdinExporter.ProcessCpuSeconds).Get()!;
        _resident = registry.Of(OdinExporter.ProcessResidentMemoryBytes).Get()!;
        _virtual = registry.Of(OdinExporter.ProcessVirtualMemoryBytes).Get()!;
        _threads = registry.Of(OdinExporter.ProcessThreads).Get()!;
        _openFiles = registry.Of(OdinExporter.ProcessOpenFds).Get()!;
        registry.Of(OdinExporter.ProcessMaxFds).Get()!.Set(ProcessFiles.MostOpenFiles());
        registry.Of(OdinExporter.ProcessStartTimeSeconds).Get()!.Set(StartTime());
    }

    /// <summary>Those of this process, or <c>null</c> where there is no <c>/proc</c>.</summary>
    public static ProcessMetrics? OfThisOne(Registry registry) => Directory.Exists(Descriptors) ? new(registry) : null;

    /// <summary>Brings them up to date.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            if (_read != long.MinValue && Stopwatch.GetElapsedTime(_read) < Freshness) return;
            _read = Stopwatch.GetTimestamp();
            var cpu = Environment.CpuUsage.TotalTime.TotalSeconds;
            _cpu.Add(Math.Max(0, cpu - _cpuSeconds));
            _cpuSeconds = Math.Max(cpu, _cpuSeconds);
            var (threads, virtualBytes, residentPages) = ProcessFiles.Status();
            _threads.Set(threads);
            _virtual.Set(virtualBytes);
            _resident.Set((double)residentPages * Environment.SystemPageSize);
            _openFiles.Set(OpenFiles());
        }
    }

    // One of them is the folder's own.
    static int OpenFiles() =>
        new FileSystemEnumerable<bool>(Descriptors, (ref _) => true, new EnumerationOptions { AttributesToSkip = 0 }).Count() - 1;

    static double StartTime()
    {
        using var process = Process.GetCurrentProcess();
        return new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000d;
    }
}
