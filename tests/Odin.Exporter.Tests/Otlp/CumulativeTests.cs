using Odin.Charts.Metrics.Catalogues;
using static Odin.Exporter.Tests.Otlp.Otlp;
using static Odin.Exporter.Tests.Otlp.Sent;

namespace Odin.Exporter.Tests.Otlp;

public class CumulativeTests
{
    static readonly (string Key, object Value)[] Get = [("method", "GET"), ("endpoint", "/a"), ("status", 200)];
    static readonly (string Key, object Value)[] Model = [("model_name", "m")];

    const ulong Start = Began + Second;

    readonly Sent _sent = new();

    double Requests => _sent.Value(OdinExporter.ApiRequests, "GET", "/a", "200");

    string? Send(double value, ulong seconds, ulong start = Start, (string Key, object Value)[]? resource = null) => _sent.Request(
        Request(resource ?? [], Sum("api.requests", "", Cumulative, Number(value, start, Start + (seconds * Second), Get))));

    string? SendBuckets(double[] bounds, ulong[] counts, ulong seconds) => _sent.Metrics(Histogram(
        "ml.model.inference", "s", Cumulative, Buckets(counts.Aggregate(0UL, (a, c) => a + c), bounds, counts, Start, Start + (seconds * Second), Model)));

    string? SendPowers(int scale, int offset, ulong[] counts, ulong zero, ulong seconds, params byte[][] more) => _sent.Metrics(Exponential(
        "ml.model.inference", "s", Cumulative,
        Powers(counts.Aggregate(zero, (a, c) => a + c), scale, offset, counts, zero, Start, Start + (seconds * Second), Model, more)));

    (ulong Count, double Sum) Inferences
    {
        get
        {
            var (counts, sum) = _sent.Value(OdinExporter.MlModelInferenceSeconds, "m");
            return (counts.Aggregate(0UL, (a, c) => a + c), sum);
        }
    }

    [Fact]
    public void What_began_while_the_exporter_listens_counts_in_full()
    {
        Assert.Null(Send(5, 1));
        Assert.Equal(5, Requests);
        Assert.Null(Send(7, 2));
        Assert.Equal(7, Requests);
    }

    [Theory]
    [InlineData(Began - Second)]
    [InlineData(Began)]
    [InlineData(0)]
    [InlineData(Start + Second)]
    [InlineData(Start + (9 * Second))]
    public void What_began_before_or_nobody_knows_when_says_where_it_stands_first(ulong start)
    {
        Assert.Null(Send(5, 1, start));
        Assert.Equal(0, Requests);
        Assert.Null(Send(7, 2, start));
        Assert.Equal(2, Requests);
        Assert.Equal(2, _sent.Taken);
    }

    [Fact]
    public void What_only_says_where_it_stands_makes_no_bucket_coarser()
    {
        _sent.Registry.Of(OdinExporter.MlModelInferenceSeconds).Get("m")!.Observe(0.2);
        Assert.Null(_sent.Metrics(Exponential("ml.model.inference", "s", Cumulative, Powers(1, -2, 0, [1], 0, Began, Start, Model))));
        var snapshot = new HistogramSnapshot();
        _sent.Registry.Of(OdinExporter.MlModelInferenceSeconds).Get("m")!.Read(snapshot);
        Assert.Equal((NativeBuckets.FinestSchema, 1), (snapshot.Native.Schema, snapshot.Native.Indices.Length));
    }

    [Fact]
    public void A_point_that_comes_twice_or_late_is_no_gain()
    {
        foreach (var (value, seconds) in new[] { (5, 2UL), (5, 2UL), (3, 1UL), (8, 4UL), (6, 3UL), (8, 4UL) }) Assert.Null(Send(value, seconds));
        Assert.Equal(8, Requests);
        Assert.Equal(6, _sent.Taken);
    }

    [Fact]
    public void A_sender_that_counts_from_zero_again_is_added()
    {
        Send(5, 1);
        Send(2, 2);
        Assert.Equal(7, Requests);
        Send(3, 4, Start + (3 * Second));
        Assert.Equal(10, Requests);
    }

    [Fact]
    public void What_is_late_of_an_earlier_start_still_counts()
    {
        Send(5, 1);
        Send(1, 9, Start + (8 * Second));
        Send(6, 7);
        Assert.Equal(7, Requests);
    }

    [Fact]
    public void Each_resource_has_streams_of_its_own()
    {
        Send(5, 1, resource: [("service.instance.id", "a"), ("pid", 1)]);
        Send(7, 1, resource: [("service.instance.id", "b"), ("pid", 1)]);
        Send(8, 2, resource: [("pid", 1), ("service.instance.id", "b")]);
        Assert.Equal(13, Requests);
    }

    [Fact]
    public void Attributes_are_a_set()
    {
        foreach (var (value, attributes) in new[] { (5, Get), (7, [.. Get.Reverse()]), (9, Get) })
            _sent.Metrics(Sum("api.requests", "", Cumulative, Number(value, Start, Start + ((ulong)value * Second), attributes)));
        Assert.Equal(9, Requests);
    }

    [Fact]
    public void Histograms_gain_in_each_bucket()
    {
        Assert.Null(SendBuckets([0.1, 1], [1, 2, 0], 1));
        Assert.Null(SendBuckets([0.1, 1], [4, 2, 1], 2));
        var (counts, sum) = _sent.Value(OdinExporter.MlModelInferenceSeconds, "m");
        Assert.Equal((4UL, 2UL, 1UL, 7d), (counts[6], counts[9], counts[14], sum));
        Assert.Null(SendBuckets([0.1, 1], [9, 1, 1], 3));
        Assert.Equal((18UL, 18d), Inferences);
    }

    [Fact]
    public void Histograms_with_other_bounds_say_where_they_stand_first()
    {
        SendBuckets([0.1, 1], [1, 2, 0], 1);
        SendBuckets([0.1, 1, 5], [3, 3, 3, 3], 2);
        SendBuckets([0.1, 1, 5], [3, 4, 3, 3], 3);
        Assert.Equal((4UL, 4d), Inferences);
    }

    [Fact]
    public void Exponential_histograms_gain_although_they_become_coarser()
    {
        Assert.Null(SendPowers(3, -8, [1, 2, 3], 1, 1));
        Assert.Equal((7UL, 7d), Inferences);
        Assert.Null(SendPowers(1, -3, [1, 6, 0, 1], 1, 2));
        Assert.Equal((9UL, 9d), Inferences);
        Assert.Null(SendPowers(2, -6, [1, 0, 4, 2, 0, 0, 1, 4], 1, 3));
        Assert.Equal((13UL, 13d), Inferences);
        Assert.Null(SendPowers(2, -6, [1], 0, 4));
        Assert.Equal((14UL, 14d), Inferences);
    }

    [Fact]
    public void Exponential_histograms_with_another_zero_say_where_they_stand_first()
    {
        SendPowers(3, -8, [1, 2, 3], 1, 1);
        SendPowers(3, -8, [5, 5, 5], 5, 2, Wire.Double(14, 0.001));
        SendPowers(3, -8, [5, 5, 6], 5, 3, Wire.Double(14, 0.001));
        Assert.Equal((8UL, 8d), Inferences);
    }

    [Fact]
    public void A_resource_that_is_too_long_has_no_streams()
    {
        Assert.Equal(
            "api.requests has attributes, or a resource, too long to tell streams apart (1 points)",
            Send(5, 1, resource: [("a", new string('a', 40_000))]));
        Assert.StartsWith("api.requests has attributes", Send(5, 1, resource: [.. Enumerable.Range(0, 129).Select(i => ($"a{i}", (object)i))]), StringComparison.Ordinal);
        Assert.Equal(2, _sent.Dropped("label_length"));
    }
}
