using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>The series that observations are counted in.</summary>
internal sealed class ObservedSeries(Registry registry, TimeProvider clock)
{
    static readonly Flaw TooMany = new(DropReason.SeriesLimit, "there are too many series already");

    static readonly ListedValues Methods = new(OdinExporter.Labels.Method);

    readonly Family<HistogramSeries> _inferences = registry.Of(OdinExporter.MlModelInferenceSeconds);
    readonly Family<GaugeSeries> _accuracies = registry.Of(OdinExporter.MlModelAccuracy);
    readonly Family<CounterSeries> _requests = registry.Of(OdinExporter.ApiRequests);
    readonly Family<HistogramSeries> _durations = registry.Of(OdinExporter.ApiRequestDurationSeconds);

    /// <summary>Counts what a batch has; what finds no room is rejected.</summary>
    /// <returns>How many were counted.</returns>
    public long Take(ObservationBatch batch, Span<byte> body)
    {
        var (taken, now) = (0L, clock.GetUtcNow().ToUnixTimeMilliseconds());
        Span<byte> keys = stackalloc byte[SeriesKey.MaxLength];
        foreach (ref readonly var observation in batch.Observations)
        {
            if (Take(observation, body, now, new(keys))) taken++;
            else batch.Reject(observation.List, observation.Index, TooMany, body);
        }
        return taken;
    }

    bool Take(in Observation observation, Span<byte> body, long now, SeriesKey key) => observation.List switch
    {
        ObservationList.Inferences => TakeInference(observation, body, now, key),
        ObservationList.Accuracies => TakeAccuracy(observation, body, key),
        _ => TakeRequest(observation, body, now, key),
    };

    bool TakeInference(in Observation observation, Span<byte> body, long now, SeriesKey key)
    {
        key.TryAdd(observation.Name.In(body));
        if (_inferences.Get(key.Bytes) is not { } series) return false;
        var seconds = observation.Value.GetValueOrDefault();
        series.Observe(seconds, exemplar: Exemplar(observation, body, seconds, now));
        return true;
    }

    bool TakeAccuracy(in Observation observation, Span<byte> body, SeriesKey key)
    {
        key.TryAdd(observation.Name.In(body));
        if (_accuracies.Get(key.Bytes) is not { } series) return false;
        series.Set(observation.Value.GetValueOrDefault());
        return true;
    }

    bool TakeRequest(in Observation observation, Span<byte> body, long now, SeriesKey key)
    {
        key.TryAdd(Methods.FindOrOther(observation.Method.In(body)));
        key.TryAdd(observation.Name.In(body));
        Span<byte> status = stackalloc byte[3];
        observation.Status.TryFormat(status, out _);
        key.TryAdd(status);
        if (_requests.Get(key.Bytes) is not { } requests) return false;
        if (observation.Value is { } seconds)
        {
            if (_durations.Get(key.Bytes) is not { } durations) return false;
            durations.Observe(seconds, exemplar: Exemplar(observation, body, seconds, now));
        }
        requests.Add(1, Exemplar(observation, body, 1, now));
        return true;
    }

    static Exemplar? Exemplar(in Observation observation, Span<byte> body, double value, long now) =>
        observation.TraceId.Length == 0 ? null : new(Text(observation.TraceId, body)!, Text(observation.SpanId, body), value, now);

    static string? Text(BodyText text, Span<byte> body) => text.Length == 0 ? null : Encoding.ASCII.GetString(text.In(body));
}
