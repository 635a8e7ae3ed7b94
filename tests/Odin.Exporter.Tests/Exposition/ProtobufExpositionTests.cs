using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>The numbers of fields are those of Prometheus' <c>metrics.proto</c>.</summary>
public class ProtobufExpositionTests
{
    readonly Registry _registry = new(OdinExporter.All, new FixedClock());
    readonly Exemplar _trace = new("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", 0.12, 1_700_000_000_123);

    sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(1_600_000_000_500);
    }

    async Task<ProtobufMessage> Family() =>
        Assert.Single(ProtobufMessage.Delimited(await Scrape.Of(_registry, ExpositionFormat.Protobuf)));

    [Fact]
    public async Task A_counter_says_when_it_began_and_its_last_trace()
    {
        _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a", "200")!.Add(1.5, _trace);
        var family = await Family();
        Assert.Equal("api_requests_total", family.Text(1));
        Assert.Equal("Requests to the API that were answered.", family.Text(2));
        Assert.Equal(0UL, family.Number(3));
        var metric = family.Message(4);
        Assert.Equal([("method", "GET"), ("endpoint", "/a"), ("status", "200")], Labels(metric));
        var counter = metric.Message(3);
        Assert.Equal(1.5, counter.Double(1));
        Assert.Equal((1_600_000_000UL, 500_000_000UL), Timestamp(counter.Message(3)));
        var exemplar = counter.Message(2);
        Assert.Equal([("trace_id", _trace.TraceId), ("span_id", _trace.SpanId!)], Labels(exemplar));
        Assert.Equal(0.12, exemplar.Double(2));
        Assert.Equal((1_700_000_000UL, 123_000_000UL), Timestamp(exemplar.Message(3)));
    }

    [Fact]
    public async Task A_histogram_has_its_classic_and_its_native_buckets()
    {
        var series = _registry.Of(OdinExporter.ApiRequestDurationSeconds).Get("GET", "/a", "200")!;
        foreach (var (value, times) in new[] { (0.0, 1), (0.12, 3), (0.125, 5), (4, 2) }) series.Observe(value, (ulong)times, value == 0.12 ? _trace : null);
        var family = await Family();
        Assert.Equal((4UL, "seconds"), (family.Number(3), family.Text(5)));
        var histogram = family.Message(4).Message(7);
        Assert.Equal((11UL, series.Read(new ulong[13])), (histogram.Number(1), histogram.Double(2)));
        Assert.Equal((3, NativeBuckets.ZeroThreshold, 1UL), (histogram.Signed(5), histogram.Double(6), histogram.Number(7)));
        Assert.Equal([(-24, 1UL), (39, 1UL)], histogram.Messages(12).Select(s => ((int)s.Signed(1), s.Number(2))));
        Assert.Equal([8, -6], histogram.PackedSigned(13));
        Assert.Equal((1_600_000_000UL, 500_000_000UL), Timestamp(histogram.Message(15)));
        var buckets = histogram.Messages(3).ToList();
        Assert.Equal([.. OdinExporter.ApiRequestDurationSeconds.Buckets, double.PositiveInfinity], buckets.Select(b => b.Double(2)));
        Assert.Equal([1UL, 1, 1, 1, 1, 9, 9, 9, 9, 9, 11, 11, 11], buckets.Select(b => b.Number(1)));
        Assert.Equal([0.2], buckets.Where(b => b.Has(3)).Select(b => b.Double(2)));
    }

    [Fact]
    public async Task A_histogram_that_is_not_declared_native_is_not()
    {
        _registry.Of(OdinExporter.CollectionDurationSeconds).Get("x")!.Observe(1);
        var histogram = (await Family()).Message(4).Message(7);
        Assert.False(histogram.Has(5) || histogram.Has(6) || histogram.Has(12));
    }

    [Fact]
    public async Task A_native_histogram_without_observations_is_one_all_the_same()
    {
        _registry.Of(OdinExporter.GpuJobWaitSeconds).Get("x");
        var histogram = (await Family()).Message(4).Message(7);
        Assert.Equal((0UL, 3L, NativeBuckets.ZeroThreshold), (histogram.Number(1), histogram.Signed(5), histogram.Double(6)));
    }

    [Fact]
    public async Task Whatever_is_reported_reads_back_as_it_is() => await RandomRegistry.All.SampleAsync(async registry =>
    {
        var read = ProtobufMessage.Delimited(await Scrape.Of(registry, ExpositionFormat.Protobuf));
        var families = registry.Families.Where(f => f.Count > 0).ToList();
        Assert.Equal(families.Select(f => f.Metric.Name), read.Select(f => f.Text(1)));
        foreach (var (family, message) in families.Zip(read))
        {
            Assert.Equal(family.Count, message.Messages(4).Count());
            foreach (var (series, metric) in family.View.Zip(message.Messages(4))) Compare(registry, family.Metric, series!, metric);
        }
    }, iter: 300);

    static void Compare(Registry registry, Metric declared, Series series, ProtobufMessage metric)
    {
        Assert.Equal(RandomRegistry.Labels(registry, declared, series), Labels(metric).ToDictionary(l => l.Item1, l => l.Item2));
        switch (series)
        {
            case CounterSeries counter:
                Assert.Equal(counter.Value, metric.Message(3).Double(1));
                break;
            case GaugeSeries gauge:
                Assert.Equal(gauge.Value, metric.Message(2).Double(1));
                break;
            case HistogramSeries { IsNative: true } histogram:
                Compare(histogram, metric.Message(7));
                break;
        }
    }

    static void Compare(HistogramSeries series, ProtobufMessage histogram)
    {
        var snapshot = new HistogramSnapshot();
        series.Read(snapshot);
        var (index, count, indices, counts) = (0, 0L, new List<int>(), new List<ulong>());
        var deltas = new Queue<long>(histogram.PackedSigned(13));
        foreach (var span in histogram.Messages(12))
        {
            index += (int)span.Signed(1);
            for (var i = 0UL; i < span.Number(2); i++)
            {
                indices.Add(index++);
                counts.Add((ulong)(count += deltas.Dequeue()));
            }
        }
        Assert.Empty(deltas);
        Assert.Equal(snapshot.Native.Indices.ToArray(), indices);
        Assert.Equal(snapshot.Native.Counts.ToArray(), counts);
        Assert.Equal(histogram.Number(1), counts.Aggregate(histogram.Number(7), (a, b) => a + b));
    }

    static (ulong, ulong) Timestamp(ProtobufMessage message) => (message.Number(1), message.Number(2));

    static List<(string, string)> Labels(ProtobufMessage message) => [.. message.Messages(1).Select(l => (l.Text(1), l.Text(2)))];
}
