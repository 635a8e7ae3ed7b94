using CsCheck;

namespace Odin.Exporter.Tests.Instruments;

public class HistogramSeriesTests
{
    readonly HistogramSeries _series = new([], 0, [0.1, 0.3, 1], isNative: true);
    readonly HistogramSnapshot _snapshot = new();

    HistogramSnapshot Snapshot
    {
        get
        {
            _series.Read(_snapshot);
            return _snapshot;
        }
    }

    static Exemplar Trace(char digit, double value) => new(new string(digit, 32), null, value, 0);

    [Fact]
    public void A_value_on_a_bound_counts_below_it()
    {
        _series.Observe(0.3);
        _series.Observe(0.30000000000000004, times: 2);
        _series.Observe(0);
        _series.Observe(100);
        Assert.Equal([1UL, 1, 2, 1], Snapshot.Counts.ToArray());
        Assert.Equal(100.9, Snapshot.Sum, 9);
    }

    [Theory]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e473", null)]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e473g", null)]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736", "")]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b\"")]
    public void What_is_no_trace_is_refused(string trace, string? span) =>
        Assert.Throws<ArgumentException>(() => new Exemplar(trace, span, 0, 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_duration_is_refused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _series.Observe(value));
        Assert.Equal([0UL, 0, 0, 0], Snapshot.Counts.ToArray());
    }

    [Fact]
    public void Each_classic_bucket_keeps_its_last_trace()
    {
        _series.Observe(0.2, exemplar: Trace('a', 0.2));
        _series.Observe(0.25, exemplar: Trace('b', 0.25));
        _series.Observe(5, exemplar: Trace('c', 5));
        _series.Observe(6);
        Assert.Equal([null, 'b', null, 'c'], Snapshot.Exemplars.ToArray().Select(e => e?.TraceId[0]));
    }

    [Fact]
    public void A_snapshot_shows_nothing_of_the_histogram_before_it()
    {
        _series.Observe(0.2, exemplar: Trace('a', 0.2));
        Assert.NotNull(Snapshot.Exemplars[1]);
        new HistogramSeries([], 0, [0.5], isNative: true).Read(_snapshot);
        Assert.Equal([0UL, 0], _snapshot.Counts.ToArray());
        Assert.All(_snapshot.Exemplars.ToArray(), Assert.Null);
        Assert.True(_snapshot.Native.Indices.IsEmpty);
    }

    [Fact]
    public void The_gain_of_another_histogram_counts_within_its_buckets()
    {
        _series.Merge([0.1, 0.2, double.PositiveInfinity], [1, 2, 3], 40);
        Assert.Equal([1UL, 2, 0, 3], Snapshot.Counts.ToArray());
        Assert.Equal(40, Snapshot.Sum);
        Assert.Equal([1UL, 2, 3], Snapshot.Native.Counts.ToArray());
        Assert.Equal([Index(0.05), Index(0.1414), Index(0.2000001)], Snapshot.Native.Indices.ToArray());
    }

    [Fact]
    public void A_histogram_with_a_single_bucket_counts_at_its_mean()
    {
        _series.Merge([double.PositiveInfinity], [4], 2);
        Assert.Equal([Index(0.5)], Snapshot.Native.Indices.ToArray());
    }

    [Fact]
    public void Exponential_buckets_stay_what_they_are() =>
        Gen.Select(Gen.Int[-4, 3], Gen.Int[-300, 300], Gen.ULong[0, 5].Array[1, 40]).Sample((scale, offset, counts) =>
        {
            var series = new HistogramSeries([], 0, [], isNative: true);
            series.MergeExponential(scale, 7, offset >> (3 - scale), counts, 1);
            var snapshot = new HistogramSnapshot();
            series.Read(snapshot);
            Assert.Equal(7UL, snapshot.Native.ZeroCount);
            Assert.Equal(scale, snapshot.Native.Schema);
            Assert.Equal(
                counts.Select((c, i) => ((offset >> (3 - scale)) + i + 1, c)).Where(b => b.c > 0),
                snapshot.Native.Indices.ToArray().Zip(snapshot.Native.Counts.ToArray()));
        });

    [Fact]
    public void Finer_and_coarser_exponential_buckets_than_ours_are_taken()
    {
        _series.MergeExponential(20, 1, -1_100_000, [1, 0, 1], 1);
        Assert.Equal(3, Snapshot.Native.Schema);
        Assert.Equal([2UL], Snapshot.Native.Counts.ToArray());
        Assert.Equal([1UL, 0, 2, 0], Snapshot.Counts.ToArray());
        _series.MergeExponential(-10, 0, int.MaxValue, [1], 1);
        _series.MergeExponential(-10, 0, int.MinValue, [1], 1);
        Assert.Equal(-4, Snapshot.Native.Schema);
        Assert.Equal([2UL, 0, 2, 1], Snapshot.Counts.ToArray());
    }

    [Fact]
    public async Task What_a_scrape_reads_is_of_one_moment()
    {
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++) _series.Observe(i % 3 * 0.25, 2);
        });
        for (var i = 0; i < 20_000; i++)
        {
            var snapshot = Snapshot;
            var total = snapshot.Counts.ToArray().Aggregate(0UL, (a, b) => a + b);
            Assert.Equal(total, snapshot.Native.ZeroCount + snapshot.Native.Counts.ToArray().Aggregate(0UL, (a, b) => a + b));
            Assert.Equal(snapshot.Sum, 0.25 * snapshot.Native.Counts.ToArray().Select((c, at) => (double)c * (at + 1)).Sum(), 6);
        }
        await stop.CancelAsync();
        await writer;
    }

    static int Index(double value)
    {
        var buckets = new NativeBuckets();
        buckets.Add(value, 1);
        return buckets.Indices[0];
    }
}
