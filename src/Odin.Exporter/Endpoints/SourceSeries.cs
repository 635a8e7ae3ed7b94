namespace Odin.Exporter;

/// <summary>What a scrape says about one series of a model server that is mapped.</summary>
/// <param name="target">The key of the catalogue's series that it goes to.</param>
internal sealed class SourceSeries(byte[] target)
{
    /// <summary>The largest count: beyond it, doubles do not tell whole numbers apart.</summary>
    const double MaxCount = 1L << 53;

    readonly List<Bucket> _buckets = [];

    /// <summary>How many observations lay at or under a bound.</summary>
    internal readonly record struct Bucket(double Bound, double Count);

    public byte[] Target { get; } = target;

    public double Value { get; set; } = double.NaN;

    public double Sum { get; set; } = double.NaN;

    public double Count { get; set; } = double.NaN;

    /// <summary>In the order of the bounds, the last one infinite; after <see cref="TryCompleteBuckets"/>.</summary>
    public IReadOnlyList<Bucket> Buckets => _buckets;

    /// <summary>The same series before it counted anything.</summary>
    public SourceSeries Beginning => new(Target) { Value = 0, Sum = 0, Count = 0 };

    /// <summary>Whether there is a count of observations.</summary>
    public bool HasCount => Count is >= 0 and <= MaxCount;

    /// <summary>Whether there is a sum, which is still one after it is scaled.</summary>
    public bool HasSum(double scale) => Sum >= 0 && double.IsFinite(Sum * scale);

    public void AddBucket(double bound, double count) => _buckets.Add(new(bound, count));

    /// <summary>Brings the buckets into order; <c>false</c> when they are no histogram's.</summary>
    public bool TryCompleteBuckets()
    {
        _buckets.Sort((a, b) => a.Bound.CompareTo(b.Bound));
        if (_buckets is not [.., { Bound: double.PositiveInfinity }] && HasCount) AddBucket(double.PositiveInfinity, Count);
        if (_buckets is not [.., { Bound: double.PositiveInfinity, Count: <= MaxCount }]) return false;
        for (var i = 0; i < _buckets.Count; i++)
            if (!Follows(_buckets[i], i == 0 ? new(double.NaN, 0) : _buckets[i - 1])) return false;
        return true;
    }

    static bool Follows(Bucket bucket, Bucket before) => bucket.Count >= before.Count && bucket.Bound != before.Bound;

    /// <summary>Whether the server began anew since then.</summary>
    public bool IsRestartedSince(SourceSeries before)
    {
        if (Count < before.Count || Value < before.Value || _buckets.Count != before._buckets.Count) return true;
        for (var i = 0; i < _buckets.Count; i++)
            if (_buckets[i].Bound != before._buckets[i].Bound || _buckets[i].Count < before._buckets[i].Count) return true;
        return false;
    }
}
