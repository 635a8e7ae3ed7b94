using System.Diagnostics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the process uses, as Linux says in <c>/proc/self</c>. However many scrape at once, it is read at most once a second.</summary>
internal sealed class ProcessMetrics
{
    static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    readonly ProcessFiles _files;
    readonly CounterSeries _cpu;
    readonly GaugeSeries _resident;
    readonly GaugeSeries _virtual;
    readonly GaugeSeries _threads;
    readonly GaugeSeries _openFiles;
    readonly Lock _lock = new();
    double _cpuSeconds;
    long _read = long.MinValue;

    ProcessMetrics(Registry registry, ProcessFiles files)
    {
        _files = files;
        _cpu = registry.Of(OdinExporter.ProcessCpuSeconds).Get()!;
        _resident = registry.Of(OdinExporter.ProcessResidentMemoryBytes).Get()!;
        _virtual = registry.Of(OdinExporter.ProcessVirtualMemoryBytes).Get()!;
        _threads = registry.Of(OdinExporter.ProcessThreads).Get()!;
        _openFiles = registry.Of(OdinExporter.ProcessOpenFds).Get()!;
        registry.Of(OdinExporter.ProcessMaxFds).Get()!.Set(files.MostOpenFiles());
        registry.Of(OdinExporter.ProcessStartTimeSeconds).Get()!.Set(StartTime());
    }

    /// <summary>Those of this process, or <c>null</c> where there is no <c>/proc</c>.</summary>
    public static ProcessMetrics? OfThisOne(Registry registry, ProcessFiles? files = null) =>
        (files ?? new()) is { AreThere: true } there ? new(registry, there) : null;

    /// <summary>Brings them up to date. What cannot be read stays as it was: no scrape fails for it.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            if (_read != long.MinValue && Stopwatch.GetElapsedTime(_read) < Freshness) return;
            _read = Stopwatch.GetTimestamp();
            var cpu = Environment.CpuUsage.TotalTime.TotalSeconds;
            _cpu.Add(Math.Max(0, cpu - _cpuSeconds));
            _cpuSeconds = Math.Max(cpu, _cpuSeconds);
            try
            {
                ReadFiles();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    void ReadFiles()
    {
        var (threads, virtualBytes, residentPages) = _files.Status();
        _threads.Set(threads);
        _virtual.Set(virtualBytes);
        _resident.Set((double)residentPages * Environment.SystemPageSize);
        _openFiles.Set(_files.OpenFiles());
    }

    static double StartTime()
    {
        using var process = Process.GetCurrentProcess();
        return new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000d;
    }
}
