using System.Buffers;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>Takes observations as JSON: <c>POST /v1/observations</c>.</summary>
internal sealed class ObservationsHandler : IntakeHandler
{
    static readonly string[] Json = ["application/json"];

    readonly ObservedSeries _series;

    public ObservationsHandler(SourceContext context) : base("/v1/observations", context.Health("observations")) =>
        _series = new(context.Registry, context.Clock);

    public override IReadOnlyList<string> MediaTypes => Json;

    public override IntakeAnswer Take(Span<byte> body, string mediaType, RateLimit limit, IBufferWriter<byte> answer)
    {
        using var batch = new ObservationBatch();
        if (ObservationReader.Read(body, batch) is { } malformed) return IntakeAnswer.Malformed(malformed);
        if (limit.Ask(batch.Total) is { } refusal)
        {
            Health.Dropped(DropReason.RateLimit, batch.Total);
            return refusal;
        }
        var accepted = _series.Take(batch, body);
        Health.Took(accepted);
        for (var reason = 0; reason < batch.Dropped.Length; reason++)
            if (batch.Dropped[reason] > 0) Health.Dropped((DropReason)reason, batch.Dropped[reason]);
        ObservationsAnswer.Write(answer, accepted, batch.Told);
        return IntakeAnswer.Taken;
    }

    public override void Explain(IntakeAnswer refusal, string mediaType, IBufferWriter<byte> answer) =>
        ObservationsAnswer.Write(answer, refusal.Message);
}
