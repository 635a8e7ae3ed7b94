using System.Globalization;
using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Benchmarks;

/// <summary>What an SDK sends: a resource with ten attributes, a metric, and its points, each of a series of its own. The points say no time,
/// so that the same request counts again and again.</summary>
static class OtlpBatch
{
    const int Gauge = 7, HistogramAttributes = 9, ExponentialAttributes = 1;

    public static byte[] Sums(int points, int temporality) => Request("api.requests", "{request}", 7, temporality, points, (w, i) =>
    {
        w.Tag(6, WireType.Fixed64);
        w.Fixed64((ulong)i);
        Attributes(w, Gauge, i);
    });

    public static byte[] Histograms(int points, int temporality) => Request("http.server.request.duration", "s", 9, temporality, points, (w, i) =>
    {
        var bounds = OdinExporter.MlModelInferenceSeconds.Buckets;
        Totals(w, bounds.Length + 1);
        Message(w, 6, () => { for (var b = 0; b <= bounds.Length; b++) w.Fixed64(1); });
        Message(w, 7, () => { foreach (var bound in bounds) w.Fixed64(BitConverter.DoubleToUInt64Bits(bound)); });
        Attributes(w, HistogramAttributes, i);
    });

    public static byte[] Exponential(int points, int temporality) => Request("http.server.request.duration", "s", 10, temporality, points, (w, i) =>
    {
        const int buckets = 60;
        Totals(w, buckets);
        Attributes(w, ExponentialAttributes, i);
        w.Tag(6, WireType.Varint);
        w.SInt(3);
        Message(w, 8, () =>
        {
            w.Tag(1, WireType.Varint);
            w.SInt(-40);
            Message(w, 2, () => { for (var b = 0; b < buckets; b++) w.Varint(1); });
        });
    });

    static byte[] Request(string name, string unit, int data, int temporality, int points, Action<WireWriter, int> point)
    {
        using var w = new WireWriter();
        Message(w, 1, () =>
        {
            Message(w, 1, () => { for (var i = 0; i < 10; i++) Attribute(w, 1, $"resource.attribute.{i}", $"the value of number {i}"); });
            Message(w, 2, () => Message(w, 2, () =>
            {
                Text(w, 1, name);
                Text(w, 3, unit);
                Message(w, data, () =>
                {
                    for (var i = 0; i < points; i++) Message(w, 1, () => point(w, i));
                    w.Tag(2, WireType.Varint);
                    w.Varint((ulong)temporality);
                    w.Tag(3, WireType.Varint);
                    w.Varint(1);
                });
            }));
        });
        return w.Written.ToArray();
    }

    static void Totals(WireWriter w, int count)
    {
        w.Tag(4, WireType.Fixed64);
        w.Fixed64((ulong)count);
        w.Tag(5, WireType.Fixed64);
        w.Fixed64(BitConverter.DoubleToUInt64Bits(count));
    }

    static void Attributes(WireWriter w, int field, int point)
    {
        Attribute(w, field, "http.request.method", "GET");
        Attribute(w, field, "http.route", string.Create(CultureInfo.InvariantCulture, $"/api/v1/models/{point}/predict"));
        Attribute(w, field, "http.response.status_code", "200");
        Attribute(w, field, "url.scheme", "https");
    }

    static void Attribute(WireWriter w, int field, string key, string value) => Message(w, field, () =>
    {
        Text(w, 1, key);
        Message(w, 2, () => Text(w, 1, value));
    });

    static void Text(WireWriter w, int field, string text) => Message(w, field, () =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes.CopyTo(w.Room(bytes.Length));
        w.Advance(bytes.Length);
    });

    static void Message(WireWriter w, int field, Action fields)
    {
        w.Tag(field, WireType.Length);
        var start = w.Length;
        fields();
        w.Close(start);
    }
}
