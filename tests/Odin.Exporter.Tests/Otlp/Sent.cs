using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>Requests that are handed over without HTTP, and what became of them.</summary>
sealed class Sent
{
    /// <summary>When the exporter began to listen, in nanoseconds since 1970.</summary>
    public const ulong Began = 1_767_323_045_000_000_000;

    /// <summary>A second in nanoseconds.</summary>
    public const ulong Second = 1_000_000_000;

    readonly RateLimit _limit;

    public Sent(int maxSeries = Registry.DefaultMaxSeries, int perSecond = 0)
    {
        Registry = new(OdinExporter.All, Clock, maxSeries);
        _limit = new(perSecond, Clock);
        Handler = new(new(Registry, Clock, NullLoggerFactory.Instance));
    }

    public ManualClock Clock { get; } = new();

    public Registry Registry { get; }

    public OtlpHandler Handler { get; }

    public IntakeAnswer Outcome { get; private set; }

    /// <summary>Hands over metrics in protobuf, of a resource and a scope, and returns why points were refused.</summary>
    public string? Metrics(params byte[][] metrics) => Request(Otlp.Request(metrics));

    /// <summary>Hands over a request in protobuf.</summary>
    public string? Request(byte[] request)
    {
        var answer = Take(request, "application/x-protobuf");
        return Outcome.IsTaken ? Answers.Message(answer) : Outcome.Message;
    }

    /// <summary>Hands over a request in JSON.</summary>
    public string? Json(string request)
    {
        var answer = Take(Encoding.UTF8.GetBytes(request), "application/json");
        return Outcome.IsTaken ? (string?)JsonNode.Parse(answer)!["partialSuccess"]?["errorMessage"] : Outcome.Message;
    }

    public byte[] Take(byte[] body, string mediaType)
    {
        var answer = new ArrayBufferWriter<byte>();
        Outcome = Handler.Take(body, mediaType, _limit, answer);
        return answer.WrittenSpan.ToArray();
    }

    public double Value(Counter metric, params string[] labels) => Registry.Of(metric).Get(labels)!.Value;

    public double Value(Gauge metric, params string[] labels) => Registry.Of(metric).Get(labels)!.Value;

    /// <summary>The classic buckets, and the sum.</summary>
    public (ulong[] Counts, double Sum) Value(Histogram metric, params string[] labels)
    {
        var counts = new ulong[metric.Buckets.Length + 1];
        var sum = Registry.Of(metric).Get(labels)!.Read(counts);
        return (counts, sum);
    }

    public double Taken => Value(OdinExporter.Observations, "otlp");

    public double Dropped(string reason) => Value(OdinExporter.ObservationsDropped, "otlp", reason);

    /// <summary>All that was pushed, as text: each series with its value.</summary>
    public string Everything => string.Join('\n', Counters.Concat(Gauges).Concat(Histograms).Order(StringComparer.Ordinal));

    IEnumerable<string> Counters =>
        Registry.Of(OdinExporter.ApiRequests).Series.Select(s => $"{OdinExporter.ApiRequests.Name} {Labels(s)} {s.Value:R}");

    IEnumerable<string> Gauges =>
        from metric in new[] { OdinExporter.MlModelAccuracy, OdinExporter.GpuJobQueueLength }
        from series in Registry.Of(metric).Series
        select $"{metric.Name} {Labels(series)} {series.Value:R}";

    IEnumerable<string> Histograms =>
        from metric in OdinExporter.All.Metrics.OfType<Histogram>()
        where metric.IsNative
        from series in Registry.Of(metric).Series
        select $"{metric.Name} {Labels(series)} {Text(series)}";

    static string Labels(Series series) => Encoding.Latin1.GetString(series.Key).Replace('\u00FF', ',');

    static string Text(HistogramSeries series)
    {
        var snapshot = new HistogramSnapshot();
        series.Read(snapshot);
        var native = string.Join(' ', snapshot.Native.Indices.ToArray().Zip(snapshot.Native.Counts.ToArray()));
        var exemplars = string.Join(' ', snapshot.Exemplars.ToArray().Where(e => e is not null));
        return $"{string.Join(' ', snapshot.Counts.ToArray())} {snapshot.Sum:R} {snapshot.Native.Schema} {snapshot.Native.ZeroCount} {native} {exemplars}";
    }
}
