namespace Odin.Exporter;

/// <summary>Takes the points of one request, which was checked before.</summary>
/// <param name="targets">Where they go.</param>
/// <param name="streams">What cumulative ones were before.</param>
/// <param name="now">In milliseconds since 1970.</param>
internal sealed class OtlpExport(OtlpTargets targets, CumulativeStreams streams, long now)
{
    readonly OtlpScratch _scratch = OtlpScratch.OfThread;

    public OtlpTally Tally { get; } = new();

    /// <summary>How the points of a metric go.</summary>
    /// <param name="Target">Where to.</param>
    /// <param name="Unit">What they are measured in.</param>
    /// <param name="Origin">Where they come from, when they are cumulative.</param>
    readonly record struct Route(OtlpTarget Target, OtlpUnit Unit, long? Origin);

    public void Take(ReadOnlySpan<byte> request)
    {
        var reader = new WireReader(request);
        while (reader.Next(out var number, out var type))
        {
            if (number == 1) TakeResource(reader.Slice());
            else reader.Skip(type);
        }
    }

    void TakeResource(ReadOnlySpan<byte> message)
    {
        _scratch.Key.SetResource(Field(message, 1));
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == 2) TakeScope(reader.Slice());
            else reader.Skip(type);
        }
    }

    void TakeScope(ReadOnlySpan<byte> message)
    {
        var scope = Field(message, 1);
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == 2) TakeMetric(OtlpMetric.Read(reader.Slice()), scope);
            else reader.Skip(type);
        }
    }

    void TakeMetric(in OtlpMetric metric, ReadOnlySpan<byte> scope)
    {
        var refusal = Find(metric, scope, out var route);
        var point = _scratch.Point(metric.Kind);
        var reader = new WireReader(metric.Data);
        while (reader.Next(out var number, out var type))
        {
            if (number != OtlpMetric.Points) reader.Skip(type);
            else if (reader.Slice() is var message && (refusal ?? Take(point, message, route)) is { } why) Tally.Refuse(metric.Name, why);
            else Tally.Take();
        }
    }

    Refusal? Find(in OtlpMetric metric, ReadOnlySpan<byte> scope, out Route route)
    {
        route = default;
        if (targets.Find(metric, out var unit) is not { } target) return Refusal.UnknownMetric;
        route = new(target, unit, null);
        if (!target.Takes(metric)) return target.Unsuitable;
        if (!target.Counts || metric.Temporality == OtlpMetric.Delta) return null;
        if (metric.Temporality != OtlpMetric.Cumulative) return Refusal.NoTemporality;
        if (!_scratch.Key.TrySet(scope, metric)) return Refusal.LongIdentity;
        route = route with { Origin = streams.Origin(_scratch.Key.Said) };
        return route.Origin is null ? Refusal.TooManyStreams : null;
    }

    Refusal? Take(OtlpPoint point, ReadOnlySpan<byte> message, Route route)
    {
        if ((point.Read(message, route.Unit) ?? route.Target.Check(point)) is { } invalid) return invalid;
        var key = new SeriesKey(stackalloc byte[SeriesKey.MaxLength]);
        if (OtlpAttributes.Write(ref key, route.Target.Labels, point, message) is { } refusal) return refusal;
        if (route.Target.Find(key.Bytes) is not { } series) return Refusal.TooManySeries;
        if (route.Origin is { } origin && Gain(origin, point, message) is { } full) return full;
        if (point.IsNothing) return null;
        route.Target.Add(series, point);
        TakeExemplars(point, message, route, series);
        return null;
    }

    Refusal? Gain(long origin, OtlpPoint point, ReadOnlySpan<byte> message)
    {
        var key = _scratch.Key.Of(origin, point, message);
        if (key.IsEmpty) return Refusal.LongIdentity;
        return streams.TryGain(key, point) ? null : Refusal.TooManyStreams;
    }

    void TakeExemplars(OtlpPoint point, ReadOnlySpan<byte> message, Route route, Series series)
    {
        foreach (var piece in point.Exemplars)
            if (OtlpExemplar.Read(piece.Of(message), point, route.Unit, now) is { } exemplar) route.Target.Add(series, exemplar);
    }

    // The last one of a field, empty when there is none.
    static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> message, int field)
    {
        ReadOnlySpan<byte> value = [];
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == field) value = reader.Slice();
            else reader.Skip(type);
        }
        return value;
    }
}
