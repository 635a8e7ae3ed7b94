using System.IO.Pipelines;
using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

public class ExpositionTests
{
    const int Many = 5000;

    static readonly ExpositionFormat[] Formats = [ExpositionFormat.Text, ExpositionFormat.OpenMetrics, ExpositionFormat.Protobuf];

    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System);

    public static TheoryData<int> AllFormats { get; } = [.. Enumerable.Range(0, Formats.Length)];

    public ExpositionTests()
    {
        for (var i = 0; i < Many; i++) _registry.Of(OdinExporter.MlModelInferenceSeconds).Get($"model-{i}")!.Observe(i);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task A_reader_that_stops_reading_holds_nobody_up(int format)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1024, resumeWriterThreshold: 512));
        using var stop = new CancellationTokenSource();
        var scrape = new Exposition(_registry, own: null).WriteAsync(Formats[format], pipe.Writer, stop.Token);
        var inferences = _registry.Of(OdinExporter.MlModelInferenceSeconds);
        await Task.Run(() =>
        {
            for (var i = 0; i < Many; i++) inferences.Get($"model-{i}")!.Observe(1);
            inferences.Get("new")!.Observe(1);
            _registry.RemoveUntouchedSince(Environment.TickCount64 + 1);
        }).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(0, inferences.Count);
        Assert.False(scrape.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scrape);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task What_waits_for_a_slow_reader_is_a_piece_and_not_the_scrape(int format)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1024, resumeWriterThreshold: 512));
        var scrape = new Exposition(_registry, own: null).WriteAsync(Formats[format], pipe.Writer, CancellationToken.None);
        var waiting = await pipe.Reader.ReadAsync();
        Assert.InRange(waiting.Buffer.Length, 1, 128 * 1024);
        pipe.Reader.AdvanceTo(waiting.Buffer.End);
        var rest = 0L;
        _ = scrape.ContinueWith(_ => pipe.Writer.Complete(), TaskScheduler.Default);
        while (await pipe.Reader.ReadAsync() is { IsCompleted: false } read)
        {
            rest += read.Buffer.Length;
            pipe.Reader.AdvanceTo(read.Buffer.End);
        }
        await scrape;
        Assert.True(rest > Many * 100);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task A_scrape_ends_when_its_reader_has_gone(int format)
    {
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        await new Exposition(_registry, own: null).WriteAsync(Formats[format], pipe.Writer, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True((await pipe.Writer.FlushAsync()).IsCompleted);
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public async Task A_scrape_allocates_nothing_for_a_series(int format)
    {
        var exposition = new Exposition(_registry, own: null);
        var output = PipeWriter.Create(Stream.Null);
        await exposition.WriteAsync(Formats[format], output, CancellationToken.None);
        Assert.InRange(Enumerable.Range(0, 5).Min(_ => AllocatedBy(() => exposition.WriteAsync(Formats[format], output, CancellationToken.None))), 0, Many);
    }

    // At times the pool has to make an array anew.
    static long AllocatedBy(Func<Task> scrape)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(scrape().IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public async Task A_scrape_is_whole_while_series_come_and_go()
    {
        using var stop = new CancellationTokenSource();
        var requests = _registry.Of(OdinExporter.ApiRequests);
        var churn = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                requests.Get("GET", $"/{i % 300}", "200")!.Add(1);
                if (i % 7 == 0) requests.Remove(SeriesKey.Of("GET", $"/{i % 100}", "200"));
            }
        });
        for (var i = 0; i < 30; i++)
        {
            foreach (var family in TextScrape.Read(await Scrape.TextOf(_registry, ExpositionFormat.Text)))
                Assert.Equal(family.Samples.Count, family.Samples.Select(s => s.Identity).Distinct().Count());
            var protobuf = ProtobufMessage.Delimited(await Scrape.Of(_registry, ExpositionFormat.Protobuf));
            Assert.Contains(protobuf, f => f.Text(1) == "ml_model_inference_seconds");
        }
        await stop.CancelAsync();
        await churn;
    }

    [Fact]
    public async Task Series_come_in_the_same_order_each_time()
    {
        var first = await Scrape.Of(_registry, ExpositionFormat.Text);
        Assert.Equal(first, await Scrape.Of(_registry, ExpositionFormat.Text));
        _registry.Of(OdinExporter.MlModelInferenceSeconds).Get("zero")!.Observe(1);
        var second = Encoding.UTF8.GetString(await Scrape.Of(_registry, ExpositionFormat.Text));
        Assert.True(second.IndexOf("model-4999", StringComparison.Ordinal) < second.IndexOf("zero", StringComparison.Ordinal));
    }
}
