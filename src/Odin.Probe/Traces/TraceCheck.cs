using System.Security.Cryptography;

namespace Odin.Probe;

/// <summary>Whether a span comes through the collector to Tempo.</summary>
internal sealed class TraceCheck(Uri collectorUrl, Uri tempoUrl, TimeSpan within)
{
    static readonly Option<Uri> Tempo = new("--tempo", "URL", "where Tempo answers, such as http://tempo:3200", Read.Url);

    public static Verb Verb { get; } = new(
        "trace", "a span that is sent to the collector is found in Tempo",
        [Collector.Url, Tempo, RoundTrip.Within],
        (arguments, _) => new TraceCheck(
            arguments.Required(Collector.Url), arguments.Required(Tempo), RoundTrip.Read(arguments)).RunAsync);

    readonly byte[] _spanId = RandomNumberGenerator.GetBytes(8);
    readonly string _traceId = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var collector = new Collector(collectorUrl);
        using var tempo = new Peer("Tempo", tempoUrl);
        log.Say($"Sending the trace {_traceId} to {collector}.");
        await collector.SendAsync("v1/traces", Message(), ProbeJson.Default.OtlpTraces, log, stop).ConfigureAwait(false);
        log.Say($"Taken. Looking for it in {tempo}.");
        await RoundTrip.FindAsync(log, within, s => ProblemsAsync(tempo, s), stop).ConfigureAwait(false);
    }

    async Task<IReadOnlyList<string>> ProblemsAsync(Peer tempo, CancellationToken stop) =>
        await tempo.FindAsync($"api/traces/{_traceId}", ProbeJson.Default.TempoTrace, stop).ConfigureAwait(false) is not { } found
            ? [$"{tempo} does not have the trace {_traceId}. The collector's own log says when it cannot send."]
            : found.Has(_spanId) ? [] : [$"{tempo} has the trace {_traceId} without the span that was sent."];

    OtlpTraces Message()
    {
        var now = DateTimeOffset.UtcNow;
        var span = new OtlpSpan
        {
            TraceId = _traceId,
            SpanId = Convert.ToHexStringLower(_spanId),
            Name = "helm test",
            Kind = OtlpSpan.Internal,
            StartTimeUnixNano = Collector.Nanoseconds(now.AddMilliseconds(-1)),
            EndTimeUnixNano = Collector.Nanoseconds(now),
        };
        return new([new(OtlpResource.Probe, [new(OtlpScope.Probe, [span])])]);
    }
}
