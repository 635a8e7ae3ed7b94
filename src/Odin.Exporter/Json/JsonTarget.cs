namespace Odin.Exporter;

/// <summary>Where the values of a document go.</summary>
internal abstract class JsonTarget : IDisposable
{
    /// <summary>For the values of one document.</summary>
    public abstract CollectedValues NewValues();

    /// <summary>Sets the values of a document.</summary>
    /// <returns>How many were not taken, and why.</returns>
    public abstract IEnumerable<(DropReason Reason, int Count)> Set(CollectedValues values);

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

    public override IEnumerable<(DropReason Reason, int Count)> Set(CollectedValues values)
    {
        _failures = 0;
        return _owned.Replace(values.Values) is > 0 and var refused ? [(DropReason.SeriesLimit, refused)] : [];
    }

    public override void Fail()
    {
        if (++_failures == PolledSource.MaxFailures) _owned.Replace([]);
    }

    public override void Dispose() => _owned.Dispose();
}

/// <summary>Counters, from values that only grow: what they gained since the last document is added.</summary>
internal sealed class JsonCounters(Family<CounterSeries> family) : JsonTarget
{
    Dictionary<byte[], double> _last = new(SeriesKeyComparer.Instance);

    public override CollectedValues NewValues() => new(isRatio: false);

    public override IEnumerable<(DropReason Reason, int Count)> Set(CollectedValues values)
    {
        var (invalid, refused) = (0, 0);
        var now = new Dictionary<byte[], double>(SeriesKeyComparer.Instance);
        foreach (var (key, value) in values.Values)
        {
            if (value < 0) invalid++;
            else if (family.Get(key) is not { } series) refused++;
            else
            {
                if (_last.TryGetValue(key, out var before)) series.Add(value < before ? value : value - before);
                now[key] = value;
            }
        }
        _last = now;
        return [.. new[] { (DropReason.Invalid, invalid), (DropReason.SeriesLimit, refused) }.Where(d => d.Item2 > 0)];
    }
    // What was counted was counted.
    public override void Dispose() => _last.Clear();
}
