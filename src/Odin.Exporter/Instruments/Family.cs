using System.Collections.Concurrent;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A metric with all its series.</summary>
internal abstract class Family(Metric metric)
{
    public Metric Metric { get; } = metric;

    /// <summary>How many series it has.</summary>
    public abstract int Count { get; }

    /// <summary>Removes the series that nobody has asked for since a moment.</summary>
    /// <param name="moment">In <see cref="Environment.TickCount64"/>'s milliseconds.</param>
    public abstract void RemoveUntouchedSince(long moment);
}

/// <inheritdoc/>
internal sealed class Family<TSeries>(Metric metric, int maxSeries, TimeProvider clock, Func<byte[], long, TSeries> create) : Family(metric)
    where TSeries : Series
{
    readonly ConcurrentDictionary<byte[], TSeries> _series = new(SeriesKeyComparer.Instance);

    public override int Count => _series.Count;

    public IEnumerable<TSeries> Series => _series.Values;

    /// <summary>The series of some label values, made when there is none; <c>null</c> when there are too many already.</summary>
    /// <param name="key">The values, as <see cref="SeriesKey"/> lays them out, one for each label of the metric.</param>
    public TSeries? Get(ReadOnlySpan<byte> key)
    {
        var lookup = _series.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(key, out var series))
        {
            if (_series.Count >= maxSeries) return null;
            var made = create(key.ToArray(), clock.GetUtcNow().ToUnixTimeMilliseconds());
            series = _series.GetOrAdd(made.Key, made);
        }
        series.Touched = Environment.TickCount64;
        return series;
    }

    /// <inheritdoc cref="Get(ReadOnlySpan{byte})"/>
    /// <exception cref="ArgumentException">A value is too long.</exception>
    public TSeries? Get(params ReadOnlySpan<string> values) => Get(SeriesKey.Of(values));

    public bool Remove(byte[] key) => _series.TryRemove(key, out _);

    public override void RemoveUntouchedSince(long moment)
    {
        foreach (var series in _series.Values.Where(s => s.Touched < moment)) Remove(series.Key);
    }
}
