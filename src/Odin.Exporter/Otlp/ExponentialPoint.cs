namespace Odin.Exporter;

/// <summary>A point of an exponential histogram: bucket <c>i</c> reaches from <c>2^((offset+i)/2^scale)</c> to where the next
/// begins.</summary>
internal sealed class ExponentialPoint() : DistributionPoint(attributes: 1, exemplars: 11, MaxBuckets)
{
    /// <summary>More than three times what OpenTelemetry's SDKs make.</summary>
    public const int MaxBuckets = 512;

    /// <summary>The scales that the SDKs have.</summary>
    const int MinScale = -10, MaxScale = 20;

    readonly double[] _bounds = new double[MaxBuckets + 3];
    readonly ulong[] _counts = new ulong[MaxBuckets + 3];
    ulong _negative;
    OtlpUnit _unit;

    /// <summary>How fine its buckets are.</summary>
    public int Scale { get; private set; }

    /// <summary>The index of its first bucket.</summary>
    public int Offset { get; private set; }

    /// <summary>How many were 0, or nearly.</summary>
    public ulong ZeroCount { get; set; }

    /// <summary>What is not above this counts as 0.</summary>
    public double ZeroThreshold { get; private set; }

    public override CumulativeStream Begin(bool isBaseline) => new ExponentialStream(isBaseline, this);

    public override void AddTo(HistogramSeries series)
    {
        if (_unit.IsBase) series.MergeExponential(Scale, ZeroCount, Offset, Counts, Sum);
        else series.Merge(ConvertedBounds(), _counts.AsSpan(0, Counts.Length + 3), Sum);
    }

    /// <summary>Brings it to a scale, unless it is as coarse already.</summary>
    public void ReduceTo(int scale)
    {
        if (scale >= Scale) return;
        var offset = Offset;
        Shrink(ExponentialBuckets.Coarsen(Counts, ref offset, Scale - scale));
        (Scale, Offset) = (scale, offset);
    }

    protected override void Zero()
    {
        base.Zero();
        ZeroCount = 0;
    }

    protected override void Clear()
    {
        base.Clear();
        (_negative, Scale, Offset, ZeroCount, ZeroThreshold) = (0, 0, 0, 0, 0);
    }

    protected override ulong Total() => base.Total() + ZeroCount;

    protected override bool TryRead(int number, WireType type, ref WireReader reader)
    {
        if (number == 6) Scale = Clamp(reader.SInt());
        else if (number == 7) ZeroCount = reader.Fixed64();
        else if (number == 8) Buckets(reader.Slice(), isNegative: false);
        else if (number == 9) Buckets(reader.Slice(), isNegative: true);
        else if (number == 14) ZeroThreshold = reader.Double();
        else return base.TryRead(number, type, ref reader);
        return true;
    }

    protected override Refusal? Check(OtlpUnit unit)
    {
        _unit = unit;
        if (base.Check(unit) is { } refusal) return refusal;
        if (_negative > 0) return Refusal.Negative;
        if (Scale is < MinScale or > MaxScale || Offset is < int.MinValue + MaxBuckets or > int.MaxValue - MaxBuckets) return Refusal.Scale;
        if (!(ZeroThreshold >= 0 && double.IsFinite(ZeroThreshold))) return Refusal.Scale;
        return ZeroCount <= Count && Total() == Count ? null : Refusal.Count;
    }

    static int Clamp(long value) => (int)Math.Clamp(value, int.MinValue, int.MaxValue);

    void Buckets(ReadOnlySpan<byte> message, bool isNegative)
    {
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == 1 && !isNegative) Offset = Clamp(reader.SInt());
            else if (number != 2) reader.Skip(type);
            else if (type != WireType.Length) Bucket(reader.Varint(), isNegative);
            else
            {
                var packed = new WireReader(reader.Slice());
                while (!packed.IsAtEnd) Bucket(packed.Varint(), isNegative);
            }
        }
    }

    void Bucket(ulong count, bool isNegative)
    {
        if (isNegative) _negative |= count;
        else Add(count);
    }

    // In another unit the bounds are no powers of the same base: they go as what they are.
    ReadOnlySpan<double> ConvertedBounds()
    {
        var counts = Counts;
        (_bounds[0], _counts[0]) = (0, ZeroCount);
        for (var i = 0; i <= counts.Length; i++)
        {
            _bounds[i + 1] = Math.Min(double.MaxValue, _unit.Convert(Math.Pow(2, Math.ScaleB((double)Offset + i, -Scale))));
            _counts[i + 1] = i == 0 ? 0 : counts[i - 1];
        }
        (_bounds[counts.Length + 2], _counts[counts.Length + 2]) = (double.PositiveInfinity, 0);
        return _bounds.AsSpan(0, counts.Length + 3);
    }
}
