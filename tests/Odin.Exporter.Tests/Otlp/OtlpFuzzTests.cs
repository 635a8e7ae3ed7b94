using System.Text;
using CsCheck;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>Whatever is sent: it is taken, or nothing of it is, and it takes memory in proportion to its length.</summary>
public class OtlpFuzzTests
{
    const string Protobuf = "application/x-protobuf", Json = "application/json";

    // What a thread keeps for reading, and what a request may take beside: its series, streams, and what is told of it.
    const long Least = 400_000, PerByte = 100;

    static readonly (string Key, object Value)[] Get = [("method", "GET"), ("endpoint", "/a"), ("status", 200)];

    static readonly byte[] Valid = Otlp.Request(
        [("service.name", "a"), ("list", new[] { "b", "c" })],
        Otlp.Sum("api.requests", "", Otlp.Cumulative, Otlp.Int(5, 0, 1, Get), Otlp.Number(2.5, 1, 2, Get)),
        Otlp.Gauge("ml.model.accuracy", "1", Otlp.Number(0.5, 0, 0, [("model_name", "m")])),
        Otlp.Histogram("http.server.request.duration", "ms", Otlp.Delta, Otlp.Buckets(7, [1, 2], [1, 2, 3], 0, 1, Get)),
        Otlp.Exponential("ml.model.inference", "s", Otlp.Cumulative, Otlp.Powers(
            7, 3, -5, [1, 2, 3], 1, 0, 1, [("model_name", "m")], Otlp.Exemplar(11, 0.5, 1, new string('a', 32), new string('b', 16)))),
        Otlp.Summary("old", "", Wire.Fixed(4, 1)));

    const string ValidJson = """
        {"resourceMetrics":[{"resource":{"attributes":[{"key":"a","value":{"arrayValue":{"values":[{"intValue":"1"},{"boolValue":true}]}}}]},
        "scopeMetrics":[{"metrics":[{"name":"ml.model.inference","unit":"s","histogram":{"aggregationTemporality":1,"dataPoints":[{"count":"1","sum":2e-1,
        "bucketCounts":[0,"1"],"explicitBounds":[0.1],"exemplars":[{"traceId":"5b8efff798038103d269b633813fc60c","spanId":"eee19b7ec3c1b174","asDouble":0.2}],
        "attributes":[{"key":"model_name","value":{"stringValue":"ü\n"}}]}]}}]}]}]}
        """;

    static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 300];

    static Gen<byte[]> Mutated(byte[] valid) =>
        Gen.Select(Gen.Int[0, valid.Length], Gen.Int[0, 8], Gen.Byte.Array[0, 8], Gen.Bool).Array[1, 4].Select(edits =>
        {
            var bytes = valid;
            foreach (var (at, length, put, isCut) in edits)
            {
                var from = Math.Min(at, bytes.Length);
                var to = isCut ? Math.Min(from + length, bytes.Length) : Math.Min(from + put.Length, bytes.Length);
                bytes = [.. bytes[..from], .. put, .. bytes[to..]];
            }
            return bytes;
        });

    [Fact]
    public void Any_bytes() => Bytes.Sample(b => Try(b, Protobuf), iter: 20_000);

    [Fact]
    public void Any_bytes_as_JSON() => Bytes.Sample(b => Try(b, Json), iter: 5_000);

    [Fact]
    public void Mutated_requests() => Mutated(Valid).Sample(b => Try(b, Protobuf), iter: 30_000);

    [Fact]
    public void Mutated_JSON() => Mutated(Encoding.UTF8.GetBytes(ValidJson)).Sample(b => Try(b, Json), iter: 20_000);

    [Fact]
    public void The_requests_that_are_mutated_are_valid()
    {
        Assert.Equal("old is no metric of the catalogue that may be pushed (1 points)", new Sent().Request(Valid)!.Split("; ")[^1]);
        Assert.Null(new Sent().Json(ValidJson));
    }

    public static TheoryData<string, byte[]> Bombs => new()
    {
        { "points", Otlp.Request(Wire.Message(Wire.Text(1, "ml.model.accuracy"), Wire.Bytes(5, Many([0x0A, 0x00])))) },
        { "metrics", Wire.Message(1, Wire.Bytes(2, Many([0x12, 0x02, 0x2A, 0x00]))) },
        { "scopes", Wire.Bytes(1, Many([0x12, 0x00])) },
        { "resources", Many([0x0A, 0x00]) },
        { "attributes", Otlp.Request(Otlp.Gauge("ml.model.accuracy", "", Many([0x3A, 0x00]))) },
        { "exemplars", Otlp.Request(Otlp.Gauge("ml.model.accuracy", "", [.. Otlp.Number(1, 0, 0, [("model_name", "m")]), .. Many([0x2A, 0x00])])) },
        { "buckets", Otlp.Request(Otlp.Histogram("ml.model.inference", "", Otlp.Delta, Wire.Bytes(6, new byte[1 << 20]))) },
        { "powers", Otlp.Request(Otlp.Exponential("ml.model.inference", "", Otlp.Delta, Wire.Message(8, Wire.Bytes(2, Many([0x01]))))) },
        { "a name", Otlp.Request(Otlp.Gauge(new string('a', 1 << 20), "", (byte[])[])) },
        { "names", Otlp.Request([.. Enumerable.Range(0, 40_000).Select(i => Otlp.Gauge($"unknown.{i}", "", (byte[])[]))]) },
        { "a resource", Otlp.Request([("a", new string('a', 1 << 20))], Otlp.Sum("api.requests", "", Otlp.Cumulative, Otlp.Int(5, 0, 1, Get))) },
        {
            "streams", Otlp.Request(Otlp.Sum("api.requests", "", Otlp.Cumulative,
                [.. Enumerable.Range(0, 10_000).Select(i => Otlp.Int(5, 0, 1, [.. Get, ("pod", i)]))]))
        },
        {
            "series", Otlp.Request(Otlp.Gauge("ml.model.accuracy", "",
                [.. Enumerable.Range(0, 30_000).Select(i => Otlp.Number(1, 0, 0, [("model_name", i)]))]))
        },
    };

    [Theory]
    [MemberData(nameof(Bombs), DisableDiscoveryEnumeration = true)]
    public void Bombs_take_memory_in_proportion(string what, byte[] request)
    {
        Assert.NotEmpty(what);
        Try(request, Protobuf);
    }

    static byte[] Many(byte[] part) => [.. Enumerable.Repeat(part, (1 << 20) / part.Length).SelectMany(p => p)];

    static void Try(byte[] body, string mediaType)
    {
        var sent = new Sent();
        var before = GC.GetAllocatedBytesForCurrentThread();
        sent.Take([.. body], mediaType);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken <= Least + (PerByte * body.Length), $"{taken} bytes for {body.Length}");
        Assert.True(sent.Outcome.Status is 200 or 400);
        if (sent.Outcome.Status == 400) Assert.Equal("", sent.Everything);
    }
}
