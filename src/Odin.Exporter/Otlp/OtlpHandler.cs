using System.Buffers;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Takes metrics that OpenTelemetry's SDKs and collector send: OTLP over HTTP, in protobuf and in JSON.</summary>
internal sealed class OtlpHandler(SourceContext context) : IntakeHandler("/v1/metrics", context.Health("otlp"))
{
    const string Json = "application/json";

    static readonly TimeSpan Tidying = TimeSpan.FromMinutes(1);

    readonly OtlpTargets _targets = new(context.Registry);
    readonly CumulativeStreams _streams = new(context.Clock);
    long _tidied = Environment.TickCount64;

    public override IReadOnlyList<string> MediaTypes { get; } = ["application/x-protobuf", Json];

    public override IntakeAnswer Take(Span<byte> body, string mediaType, RateLimit limit, IBufferWriter<byte> answer)
    {
        if (mediaType != Json) return Take(body, limit, new OtlpAnswer(isJson: false, answer));
        using var wire = new WireWriter();
        try
        {
            OtlpJson.Transcode(body, wire);
        }
        catch (JsonException e)
        {
            return IntakeAnswer.Malformed(e.Message);
        }
        return Take(wire.Written, limit, new OtlpAnswer(isJson: true, answer));
    }

    public override void Explain(IntakeAnswer refusal, string mediaType, IBufferWriter<byte> answer) =>
        new OtlpAnswer(mediaType == Json, answer).Status(refusal.Message);

    IntakeAnswer Take(ReadOnlySpan<byte> request, RateLimit limit, OtlpAnswer answer)
    {
        var points = WireCheck.Points(request, out var problem);
        if (problem is not null) return IntakeAnswer.Malformed(problem);
        if (limit.Ask(points) is { } refusal)
        {
            Health.Dropped(DropReason.RateLimit, points);
            return refusal;
        }
        Tidy();
        var export = new OtlpExport(_targets, _streams, context.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        export.Take(request);
        export.Tally.Report(Health);
        answer.Taken(export.Tally.Refused, export.Tally.Message());
        return IntakeAnswer.Taken;
    }

    void Tidy()
    {
        var now = Environment.TickCount64;
        var last = Volatile.Read(ref _tidied);
        if (now - last < Tidying.TotalMilliseconds || Interlocked.CompareExchange(ref _tidied, now, last) != last) return;
        _streams.Forget(now - (long)CumulativeStreams.Memory.TotalMilliseconds);
    }
}
