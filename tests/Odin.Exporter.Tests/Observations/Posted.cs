using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Observations;

/// <summary>Observations that are handed over without HTTP, and what became of them.</summary>
sealed class Posted
{
    readonly RateLimit _limit;

    public Posted(int maxSeries = Registry.DefaultMaxSeries, int perSecond = 0)
    {
        Registry = new(OdinExporter.All, Clock, maxSeries);
        _limit = new(perSecond, Clock);
        Handler = new(new(Registry, Clock, NullLoggerFactory.Instance));
    }

    public ManualClock Clock { get; } = new();

    public Registry Registry { get; }

    public ObservationsHandler Handler { get; }

    public IntakeAnswer Outcome { get; private set; }

    /// <summary>Hands a body over, and returns the answer to the client.</summary>
    public JsonNode? Post(string body) => Post(Encoding.UTF8.GetBytes(body));

    public JsonNode? Post(byte[] body)
    {
        var answer = new ArrayBufferWriter<byte>();
        Outcome = Handler.Take(body, "application/json", _limit, answer);
        return Outcome.IsTaken ? JsonNode.Parse(answer.WrittenSpan) : null;
    }

    public double Taken => Registry.Of(OdinExporter.Observations).Get("observations")!.Value;

    public double Dropped(string reason) => Registry.Of(OdinExporter.ObservationsDropped).Get("observations", reason)!.Value;

    public double Requests(string method, string endpoint, string status) =>
        Registry.Of(OdinExporter.ApiRequests).Get(method, endpoint, status)!.Value;

    public (ulong Count, double Sum) Durations(string method, string endpoint, string status) =>
        Read(Registry.Of(OdinExporter.ApiRequestDurationSeconds).Get(method, endpoint, status)!);

    public (ulong Count, double Sum) Inferences(string model) =>
        Read(Registry.Of(OdinExporter.MlModelInferenceSeconds).Get(model)!);

    public int SeriesCount => Registry.Of(OdinExporter.ApiRequests).Count + Registry.Of(OdinExporter.ApiRequestDurationSeconds).Count
        + Registry.Of(OdinExporter.MlModelInferenceSeconds).Count + Registry.Of(OdinExporter.MlModelAccuracy).Count;

    static (ulong Count, double Sum) Read(HistogramSeries series)
    {
        Span<ulong> counts = stackalloc ulong[series.Bounds.Length + 1];
        var sum = series.Read(counts);
        return (counts.ToArray().Aggregate(0UL, (a, c) => a + c), sum);
    }
}
