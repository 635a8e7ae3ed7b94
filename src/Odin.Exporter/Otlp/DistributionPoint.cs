namespace Odin.Exporter;

/// <summary>A point of a histogram.</summary>
/// <param name="attributes">The number of the field with its attributes.</param>
/// <param name="exemplars">The number of the field with its exemplars.</param>
/// <param name="maxBuckets">How many buckets it may have.</param>
internal abstract class DistributionPoint(int attributes, int exemplars, int maxBuckets) : OtlpPoint(attributes, exemplars, flags: 10)
{
    /// <summary>Up to where a number that is counted with has all its digits.</summary>
    const ulong MaxCount = 1UL << 53;

    readonly ulong[] _counts = new ulong[maxBuckets];
    int _length;
    bool _hasSum;

    /// <summary>How many observations it has.</summary>
    public ulong Count { get; private set; }

    /// <summary>All of them together.</summary>
    public double Sum { get; set; }

    /// <summary>How many lie in each of its buckets.</summary>
    public Span<ulong> Counts => _counts.AsSpan(0, Math.Min(_length, _counts.Length));

    /// <summary>The counts are others now.</summary>
    public void CountAgain() => Count = Total();

    public override int Weight => sizeof(ulong) * _length;

    /// <summary>Adds it to a series.</summary>
    public abstract void AddTo(HistogramSeries series);

    protected override void Zero()
    {
        (Count, Sum) = (0, 0);
        Counts.Clear();
    }

    protected override void Clear() => (Count, Sum, _length, _hasSum) = (0, 0, 0, false);

    protected override bool TryRead(int number, WireType type, ref WireReader reader)
    {
        if (number == 4) Count = reader.Fixed64();
        else if (number == 5) (Sum, _hasSum) = (reader.Double(), true);
        else return false;
        return true;
    }

    protected override Refusal? Check(OtlpUnit unit)
    {
        Sum = unit.Convert(Sum);
        if (_length > _counts.Length) return Refusal.TooManyBuckets;
        if (!double.IsFinite(Sum)) return Refusal.NotFinite;
        if (Sum < 0) return Refusal.Negative;
        if (Count > 0 ? !_hasSum : Sum > 0) return Refusal.Sum;
        return Count > MaxCount ? Refusal.Count : null;
    }

    /// <summary>One more bucket with so many.</summary>
    protected void Add(ulong count)
    {
        if (_length < _counts.Length) _counts[_length] = Math.Min(count, MaxCount);
        _length++;
    }

    /// <summary>Has so many buckets from now on.</summary>
    protected void Shrink(int length) => _length = length;

    /// <summary>How many lie in all of its buckets.</summary>
    protected virtual ulong Total()
    {
        var total = 0UL;
        foreach (var count in Counts) total += count;
        return total;
    }
}
