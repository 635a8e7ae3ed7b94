using System.Diagnostics;
using System.IO.Pipelines;
using Odin.Charts.Metrics.Catalogues;
using Prometheus;

namespace Odin.Exporter.Benchmarks;

/// <summary>What no server is needed for: what a scrape allocates, and what an observation costs.</summary>
static class Instruments
{
    const int Rounds = 200;
    const int Observations = 5_000_000;

    public static async Task<int> RunAsync()
    {
        var registry = Filled();
        var exposition = new Exposition(registry, own: null);
        foreach (var (name, format) in new[] { ("text", ExpositionFormat.Text), ("OpenMetrics", ExpositionFormat.OpenMetrics), ("protobuf", ExpositionFormat.Protobuf) })
            await PrintAsync($"Odin.Exporter, {name}", stream => exposition.WriteAsync(format, PipeWriter.Create(stream), CancellationToken.None));
        var theirs = Metrics.NewCustomRegistry();
        PrometheusNetServer.Fill(theirs);
        await PrintAsync("prometheus-net, text", stream => theirs.CollectAndExportAsTextAsync(stream));
        Console.WriteLine();
        Observe(registry);
        return 0;
    }

    static async Task PrintAsync(string name, Func<Stream, Task> scrape)
    {
        for (var i = 0; i < Rounds; i++) await scrape(Stream.Null);
        var (before, clock) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
        for (var i = 0; i < Rounds; i++) await scrape(Stream.Null);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / Rounds;
        Console.WriteLine($"{name,-28} {clock.Elapsed.TotalMilliseconds / Rounds,8:0.000} ms {bytes,10:#,0} bytes allocated");
    }

    static Registry Filled()
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System);
        for (var i = 0; i < SeriesShape.Counters; i++) registry.Of(OdinExporter.ApiRequests).Get("GET", SeriesShape.Endpoint(i), "200")!.Add(i);
        for (var i = 0; i < SeriesShape.Gauges; i++) registry.Of(OdinExporter.MlModelAccuracy).Get(SeriesShape.Model(i))!.Set(SeriesShape.Accuracy(i));
        for (var i = 0; i < SeriesShape.Histograms; i++)
            foreach (var seconds in SeriesShape.Observed)
                registry.Of(OdinExporter.ApiRequestDurationSeconds).Get("GET", SeriesShape.Endpoint(i), "200")!.Observe(seconds);
        return registry;
    }

    // Over all 200 series of the histogram, so that they are not all in the processor's nearest cache.
    static void Observe(Registry registry)
    {
        var durations = registry.Of(OdinExporter.ApiRequestDurationSeconds);
        var keys = Enumerable.Range(0, SeriesShape.Histograms).Select(i => SeriesKey.Of("GET", SeriesShape.Endpoint(i), "200")).ToArray();
        Measure("look a series up", i => durations.Get(keys[i % keys.Length]));
        Measure("look up and observe", i => durations.Get(keys[i % keys.Length])!.Observe(i % 1000 / 250d));
        var requests = registry.Of(OdinExporter.ApiRequests);
        Measure("look up and count", i => requests.Get(keys[i % keys.Length])!.Add(1));
    }

    static void Measure(string what, Action<int> work)
    {
        for (var i = 0; i < Observations / 5; i++) work(i);
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        for (var i = 0; i < Observations; i++) work(i);
        var nanoseconds = clock.Elapsed.TotalNanoseconds / Observations;
        Console.WriteLine($"{what,-28} {nanoseconds,8:0} ns {(GC.GetAllocatedBytesForCurrentThread() - before) / Observations,13} bytes allocated");
    }
}
