using System.Collections.Concurrent;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A metric with all its series.</summary>
internal abstract class Family(Metric metric)
{
    public Metric Metric { get; } = metric;

    /// <summary>How many series it has.</summary>
    public abstract int Count { get; }

    /// <summary>The series of this moment, in the order in which they were made, without a copy: the place of one that goes meanwhile
    /// is <c>null</c>.</summary>
    public abstract ArraySegment<Series?> View { get; }

    /// <summary>Removes the series that nobody has asked for since a moment.</summary>
    /// <param name="moment">In <see cref="Environment.TickCount64"/>'s milliseconds.</param>
    public abstract void RemoveUntouchedSince(long moment);
}

/// <inheritdoc/>
internal sealed class Family<TSeries> : Family
    where TSeries : Series
{
    readonly int _maxSeries;
    readonly TimeProvider _clock;
    readonly Func<byte[], long, TSeries> _create;
    readonly ConcurrentDictionary<byte[], TSeries> _series = new(SeriesKeyComparer.Instance);
    readonly ConcurrentDictionary<byte[], TSeries>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    readonly SeriesList _list = new();

    // Of who makes and removes series; looking one up does not take it.
    readonly Lock _changing = new();

    public Family(Metric metric, int maxSeries, TimeProvider clock, Func<byte[], long, TSeries> create) : base(metric)
    {
        (_maxSeries, _clock, _create) = (maxSeries, clock, create);
        _lookup = _series.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public override int Count => _list.Count;

    public IEnumerable<TSeries> Series => View.OfType<TSeries>();

    public override ArraySegment<Series?> View
    {
        get { lock (_changing) return _list.View; }
    }

    /// <summary>The series of some label values, made when there is none; <c>null</c> when there are too many already. What is
    /// written to it is not lost to <see cref="RemoveUntouchedSince"/>: asking for it makes it stay, or finds it gone and makes another.</summary>
    /// <param name="key">The values, as <see cref="SeriesKey"/> lays them out, one for each label of the metric.</param>
    public TSeries? Get(ReadOnlySpan<byte> key)
    {
        if (_lookup.TryGetValue(key, out var series) && series.TryTouch()) return series;
        return Count < _maxSeries ? Make(key) : null;
    }

    /// <inheritdoc cref="Get(ReadOnlySpan{byte})"/>
    /// <exception cref="ArgumentException">A value is too long.</exception>
    public TSeries? Get(params ReadOnlySpan<string> values)
    {
        var key = new SeriesKey(stackalloc byte[SeriesKey.MaxLength]);
        key.Add(values);
        return Get(key.Bytes);
    }

    public bool Remove(byte[] key)
    {
        lock (_changing)
        {
            if (!_series.TryRemove(key, out var series)) return false;
            series.Retire();
            _list.Remove(series);
            return true;
        }
    }

    public override void RemoveUntouchedSince(long moment)
    {
        lock (_changing)
        {
            foreach (var series in _list.View)
            {
                if (series is null || !series.TryRetire(moment)) continue;
                _series.TryRemove(series.Key, out _);
                _list.Remove(series);
            }
        }
    }

    TSeries? Make(ReadOnlySpan<byte> key)
    {
        lock (_changing)
        {
            if (_lookup.TryGetValue(key, out var series) && series.TryTouch()) return series;
            if (Count >= _maxSeries) return null;
            series = _create(key.ToArray(), _clock.GetUtcNow().ToUnixTimeMilliseconds());
            _list.Add(series);
            _series[series.Key] = series;
            return series;
        }
    }
}
