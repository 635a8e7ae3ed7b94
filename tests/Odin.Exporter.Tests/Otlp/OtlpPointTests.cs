using static Odin.Charts.Metrics.Catalogues.OdinExporter;
using static Odin.Exporter.Tests.Otlp.Otlp;

namespace Odin.Exporter.Tests.Otlp;

public class OtlpPointTests
{
    const string TraceId = "5b8efff798038103d269b633813fc60c", SpanId = "eee19b7ec3c1b174";

    static readonly (string Key, object Value)[] Model = [("model_name", "m")];

    readonly Sent _sent = new();

    string? Send(params byte[][] points) => _sent.Metrics(Histogram("ml.model.inference", "s", Delta, points));

    string? SendPowers(params byte[][] points) => _sent.Metrics(Exponential("ml.model.inference", "s", Delta, points));

    (ulong[] Counts, double Sum) Inferences => _sent.Value(MlModelInferenceSeconds, "m");

    static byte[] Told(double sum, ulong count, params byte[][] more) =>
        Wire.Message([Wire.Fixed(4, count), Wire.Double(5, sum), .. Attributes(9, Model), .. more]);

    public static TheoryData<string, byte[]> Wrong => new()
    {
        { "has no value", Wire.Message([.. Attributes(7, Model)]) },
        { "has no value", Number(0.5, 0, 0, Model, Wire.Varint(8, 1)) },
        { "is not finite", Number(double.NaN, 0, 0, Model) },
        { "is not finite", Number(double.PositiveInfinity, 0, 0, Model) },
        { "is negative", Number(-0.1, 0, 0, Model) },
        { "is above 1, and should be a part of it", Number(1.1, 0, 0, Model) },
        { "has too many attributes", Number(0.5, 0, 0, [.. Model, .. Enumerable.Range(0, 128).Select(i => ($"a{i}", (object)i))]) },
    };

    public static TheoryData<string, byte[]> WrongBuckets => new()
    {
        { "has a count that is not that of its buckets", Told(1, 2, Wire.Fixed(6, 1), Wire.Fixed(6, 2), Wire.Double(7, 1)) },
        { "has a count that is not that of its buckets", Told(1, 1UL << 60) },
        { "has buckets that do not fit its bounds", Told(1, 1, Wire.Fixed(6, 1), Wire.Double(7, 1)) },
        { "has buckets that do not fit its bounds", Told(1, 2, Wire.Fixed(6, 1), Wire.Fixed(6, 1)) },
        { "has buckets that do not fit its bounds", Told(1, 1, Wire.Double(7, 1)) },
        { "has bounds that do not ascend", Buckets(1, [1, 1], [1, 0, 0], 0, 0, Model) },
        { "has bounds that do not ascend", Buckets(1, [1, double.PositiveInfinity], [1, 0, 0], 0, 0, Model) },
        { "has bounds that do not ascend", Buckets(1, [double.NaN], [1, 0], 0, 0, Model) },
        { "is negative", Buckets(1, [-1, 1], [1, 0, 0], 0, 0, Model) },
        { "is negative", Buckets(-1, [1], [1, 0], 0, 0, Model) },
        { "is not finite", Buckets(double.NaN, [1], [1, 0], 0, 0, Model) },
        { "has no sum, or one that does not fit its count", Buckets(1, [1], [0, 0], 0, 0, Model) },
        { "has no sum, or one that does not fit its count", Wire.Message([Wire.Fixed(4, 1), .. Attributes(9, Model)]) },
        { "has too many buckets", Buckets(1, [.. Enumerable.Range(1, 257).Select(i => (double)i)], new ulong[258], 0, 0, Model) },
        { "has no value", Buckets(1, [1], [1, 0], 0, 0, Model, Wire.Varint(10, 1)) },
    };

    public static TheoryData<string, byte[]> WrongPowers => new()
    {
        { "is negative", Powers(1, 3, 0, [1], 0, 0, 0, Model, Wire.Message(9, Wire.Varint(2, 1))) },
        { "has a count that is not that of its buckets", Powers(1, 3, 0, [1], 0, 0, 0, Model, Wire.Fixed(4, 2)) },
        { "has a count that is not that of its buckets", Powers(1, 3, 0, [], ulong.MaxValue, 0, 0, Model, Wire.Fixed(4, 2)) },
        { "has a scale or an offset that no time needs", Powers(1, 21, 0, [1], 0, 0, 0, Model) },
        { "has a scale or an offset that no time needs", Powers(1, -11, 0, [1], 0, 0, 0, Model) },
        { "has a scale or an offset that no time needs", Powers(1, 3, int.MaxValue, [1], 0, 0, 0, Model) },
        { "has a scale or an offset that no time needs", Powers(1, 3, int.MinValue, [1], 0, 0, 0, Model) },
        { "has a scale or an offset that no time needs", Powers(1, 3, 0, [1], 0, 0, 0, Model, Wire.Double(14, double.NaN)) },
        { "has too many buckets", Powers(1, 3, 0, [.. Enumerable.Repeat(1UL, 513)], 0, 0, 0, Model) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_number_that_cannot_be_is_not_taken(string problem, byte[] point)
    {
        Assert.Equal($"ml.model.accuracy {problem} (1 points)", _sent.Metrics(Gauge("ml.model.accuracy", "", point)));
        Assert.Equal((1d, ""), (_sent.Dropped("invalid"), _sent.Everything));
    }

    [Theory]
    [MemberData(nameof(WrongBuckets))]
    public void A_histogram_that_cannot_be_is_not_taken(string problem, byte[] point)
    {
        Assert.Equal($"ml.model.inference {problem} (1 points)", Send(point));
        Assert.Equal((1d, ""), (_sent.Dropped("invalid"), _sent.Everything));
    }

    [Theory]
    [MemberData(nameof(WrongPowers))]
    public void An_exponential_histogram_that_cannot_be_is_not_taken(string problem, byte[] point)
    {
        Assert.Equal($"ml.model.inference {problem} (1 points)", SendPowers(point));
        Assert.Equal((1d, ""), (_sent.Dropped("invalid"), _sent.Everything));
    }

    [Fact]
    public void A_counter_takes_nothing_negative()
    {
        Assert.Equal(
            "api.requests is negative (1 points)",
            _sent.Metrics(Sum("api.requests", "", Delta, Int(-1, 0, 0, [("method", "GET"), ("endpoint", "/"), ("status", 200)]))));
    }

    [Fact]
    public void Numbers_may_lie_in_pieces_or_each_for_itself()
    {
        Assert.Null(Send(Told(3, 3, Wire.Double(7, 0.1), Wire.Fixed(6, 1), Wire.Bytes(6, new byte[8]), Wire.Bytes(7, BitConverter.GetBytes(1d)), Wire.Fixed(6, 2))));
        Assert.Equal((1UL, 2UL), (Inferences.Counts[6], Inferences.Counts[14]));
        Assert.Null(SendPowers(Wire.Message(
            [.. Attributes(1, Model), Wire.Fixed(4, 3), Wire.Double(5, 3), Wire.Message(8, Wire.Varint(2, 1), Wire.Bytes(2, [1]), Wire.Varint(2, 1))])));
        Assert.Equal(6, Inferences.Sum);
    }

    [Fact]
    public void A_histogram_without_buckets_has_a_count_and_a_sum()
    {
        Assert.Null(Send(Told(6, 3)));
        Assert.Equal((3UL, 6d), (Inferences.Counts[^1], Inferences.Sum));
    }

    [Fact]
    public void Exponential_buckets_keep_their_place()
    {
        // At scale 3, bucket -8 ends at 2^(-7/8) = 0.545, and 0 at 1.09.
        Assert.Null(SendPowers(Powers(2.5, 3, -8, [2, 0, 0, 0, 0, 0, 0, 0, 1], 1, 0, 0, Model)));
        var (counts, sum) = Inferences;
        Assert.Equal((1UL, 2UL, 1UL, 2.5), (counts[0], counts[9], counts[10], sum));
    }

    [Fact]
    public void Exponential_buckets_of_milliseconds_become_those_of_seconds()
    {
        // At scale 0, bucket 8 is from 256 to 512 ms.
        Assert.Null(_sent.Metrics(Exponential("ml.model.inference", "ms", Delta, Powers(800, 0, 8, [2], 1, 0, 0, Model))));
        var (counts, sum) = Inferences;
        Assert.Equal((1UL, 2UL, 0.8), (counts[0], counts[9 - 1] + counts[9], sum));
    }

    [Fact]
    public void Exemplars_are_kept_in_their_buckets()
    {
        Assert.Null(_sent.Metrics(Histogram("ml.model.inference", "ms", Delta, Buckets(
            60, [25, 50], [0, 2, 0], 0, Sent.Began, Model, Exemplar(8, 40, Sent.Began, TraceId, SpanId), Exemplar(8, 30, Sent.Began, TraceId, "00"),
            Exemplar(8, 2, Sent.Began, "00", SpanId), Exemplar(8, 3, Sent.Began, new string('0', 32), SpanId), Exemplar(8, double.NaN, 0, TraceId, SpanId),
            Exemplar(8, 7, Sent.Began + (1000 * Sent.Second), TraceId, SpanId)))));
        var snapshot = new HistogramSnapshot();
        _sent.Registry.Of(MlModelInferenceSeconds).Get("m")!.Read(snapshot);
        Assert.Equal(
            [new(TraceId, SpanId, 0.007, 1_767_323_045_000), new(TraceId, null, 0.03, 1_767_323_045_000)],
            snapshot.Exemplars.ToArray().OfType<Exemplar>());
    }

    [Theory]
    [InlineData(0, 0, 1_767_323_045_000)]
    [InlineData(0, Sent.Began - Sent.Second, 1_767_323_044_000)]
    [InlineData(Sent.Began - (2 * Sent.Second), Sent.Began - Sent.Second, 1_767_323_043_000)]
    public void An_exemplar_without_a_time_has_that_of_its_point_or_of_its_arrival(ulong time, ulong ofPoint, long milliseconds)
    {
        Assert.Null(_sent.Metrics(Sum("api.requests", "", Delta, Int(
            1, 0, ofPoint, [("method", "GET"), ("endpoint", "/"), ("status", 200)], Exemplar(5, 1, time, TraceId, SpanId)))));
        Assert.Equal(milliseconds, _sent.Registry.Of(ApiRequests).Get("GET", "/", "200")!.Exemplar!.UnixMilliseconds);
    }

    [Fact]
    public void A_counter_keeps_the_last_exemplar()
    {
        Assert.Null(_sent.Metrics(Sum("api.requests", "", Delta, Int(
            1, 0, 0, [("method", "GET"), ("endpoint", "/"), ("status", 200)], Exemplar(5, 1, Sent.Began, TraceId, SpanId)))));
        Assert.Equal(TraceId, _sent.Registry.Of(ApiRequests).Get("GET", "/", "200")!.Exemplar!.TraceId);
    }
}
