using System.Diagnostics;

namespace Odin.Exporter.Benchmarks;

/// <summary>Keeps this program off the first processor, until it is disposed of.</summary>
sealed class OtherProcessors : IDisposable
{
    readonly int _all = (1 << Environment.ProcessorCount) - 1;

    public OtherProcessors() => Set(_all == 1 ? 1 : _all - 1);

    public void Dispose() => Set(_all);

    static void Set(int processors)
    {
        using var own = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux()) own.ProcessorAffinity = processors;
    }
}
