using System.Runtime.InteropServices;

namespace Odin.Exporter;

/// <summary>A point of a histogram with bounds of the sender's.</summary>
internal sealed class HistogramPoint() : DistributionPoint(attributes: 9, exemplars: 8, MaxBounds + 1)
{
    const int MaxBounds = 256;

    // One more for +Inf.
    readonly double[] _bounds = new double[MaxBounds + 1];
    int _boundCount;

    /// <summary>The upper bounds of its buckets, the last one <c>+Inf</c>.</summary>
    public ReadOnlySpan<double> UpperBounds => _bounds.AsSpan(0, _boundCount + 1);

    /// <summary>Unlike that of a point with other bounds.</summary>
    public int Shape
    {
        get
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(UpperBounds));
            return hash.ToHashCode();
        }
    }

    public override CumulativeStream Begin(bool isBaseline) => new HistogramStream(isBaseline, this);

    public override void AddTo(HistogramSeries series) => series.Merge(UpperBounds, Counts, Sum);

    protected override void Clear()
    {
        base.Clear();
        _boundCount = 0;
    }

    protected override bool TryRead(int number, WireType type, ref WireReader reader)
    {
        if (number is not (6 or 7)) return base.TryRead(number, type, ref reader);
        if (type != WireType.Length) Number(number, reader.Fixed64());
        else
        {
            var packed = new WireReader(reader.Slice());
            while (!packed.IsAtEnd) Number(number, packed.Fixed64());
        }
        return true;
    }

    protected override Refusal? Check(OtlpUnit unit)
    {
        if (base.Check(unit) is { } refusal) return refusal;
        if (_boundCount > MaxBounds) return Refusal.TooManyBuckets;
        // A histogram may come without buckets: then all lie in one.
        if (Counts.IsEmpty && _boundCount == 0) Add(Count);
        return CheckBounds(unit) ?? CheckCounts();
    }

    void Number(int field, ulong bits)
    {
        if (field == 6) Add(bits);
        else if (_boundCount++ < MaxBounds) _bounds[_boundCount - 1] = BitConverter.UInt64BitsToDouble(bits);
    }

    Refusal? CheckBounds(OtlpUnit unit)
    {
        for (var i = 0; i < _boundCount; i++)
        {
            _bounds[i] = unit.Convert(_bounds[i]);
            if (!double.IsFinite(_bounds[i]) || (i > 0 && _bounds[i] <= _bounds[i - 1])) return Refusal.Bounds;
        }
        _bounds[_boundCount] = double.PositiveInfinity;
        return null;
    }

    Refusal? CheckCounts()
    {
        if (Counts.Length != _boundCount + 1) return Refusal.Buckets;
        for (var i = 0; i < _boundCount && _bounds[i] < 0; i++)
            if (Counts[i] > 0) return Refusal.Negative;
        return Total() == Count ? null : Refusal.Count;
    }
}
