namespace Odin.Exporter;

/// <summary>Where the values of a document go.</summary>
internal abstract class JsonTarget : IDisposable
{
    /// <summary>For the values of one document.</summary>
    public abstract CollectedValues NewValues();

    /// <summary>Sets the values of a document.</summary>
    /// <returns>How many series did not fit any more.</returns>
    public abstract int Set(CollectedValues values);

    /// <summary>There was no document.</summary>
    public virtual void Fail()
    {
    }

    /// <summary>Takes back what it set.</summary>
    public abstract void Dispose();
}

/// <summary>Gauges: those that the document no longer names go away, and all of them when it cannot be read several times.</summary>
internal sealed class JsonGauges(Family<GaugeSeries> family) : JsonTarget
{
    readonly OwnedGauges _owned = new(family);
    int _failures;

    public override CollectedValues NewValues() => new(family.Metric);

    public override int Set(CollectedValues values)
    {
        _failures = 0;
        return _owned.Replace(values.Values);
    }

    public override void Fail()
    {
        if (++_failures == PolledSource.MaxFailures) _owned.Replace([]);
    }

    public override void Dispose() => _owned.Dispose();
}

/// <summary>Counters, from values that only grow: what they gained since the last document is added. A sum of more or fewer items
/// than before begins anew, for what an item brings or takes with it was counted before.</summary>
internal sealed class JsonCounters(Family<CounterSeries> family) : JsonTarget
{
    Dictionary<byte[], (double Sum, int Items)> _last = new(SeriesKeyComparer.Instance);

    public override CollectedValues NewValues() => new(isRatio: false);

    public override int Set(CollectedValues values)
    {
        var refused = 0;
        var now = new Dictionary<byte[], (double Sum, int Items)>(SeriesKeyComparer.Instance);
        foreach (var (key, sum, items) in values.Sums)
        {
            if (family.Get(key) is not { } series) refused++;
            else
            {
                if (_last.TryGetValue(key, out var before) && before.Items == items) series.Add(sum < before.Sum ? sum : sum - before.Sum);
                now[key] = (sum, items);
            }
        }
        _last = now;
        return refused;
    }

    // What was counted was counted.
    public override void Dispose() => _last.Clear();
}
