using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Sources;

/// <summary>A source that runs.</summary>
sealed class Running : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly Task _run;

    public Running(Func<SourceContext, Source> create, TimeProvider? clock = null, bool isSimulated = false)
    {
        Registry = new(OdinExporter.All, clock ?? TimeProvider.System, isSimulated: isSimulated);
        Source = create(new(Registry, clock ?? TimeProvider.System, NullLoggerFactory.Instance));
        _run = Source.RunAsync(_stop.Token);
    }

    public Registry Registry { get; }

    public Source Source { get; }

    public double Errors(string reason) => Registry.Of(OdinExporter.CollectionErrors).Get(Source.Health.Name, reason)!.Value;

    public double Dropped(string reason) => Registry.Of(OdinExporter.ObservationsDropped).Get(Source.Health.Name, reason)!.Value;

    public ulong Collections
    {
        get
        {
            var series = Registry.Of(OdinExporter.CollectionDurationSeconds).Get(Source.Health.Name)!;
            var counts = new ulong[series.Bounds.Length + 1];
            series.Read(counts);
            return counts.Aggregate(0UL, (a, b) => a + b);
        }
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var end = Environment.TickCount64 + 20_000; !holds(); await Task.Delay(5))
            Assert.True(Environment.TickCount64 < end, "It did not come to hold.");
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _run.WaitAsync(TimeSpan.FromSeconds(10));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }
}
