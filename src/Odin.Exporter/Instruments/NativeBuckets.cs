using System.Numerics;

namespace Odin.Exporter;

/// <summary>The buckets of a native histogram: bucket <c>i</c> ends at <c>2^(i/2^schema)</c> and begins where the one before it
/// ends. Only those that count something are kept. When they become too many, each two become one and the schema goes down, as in
/// Prometheus' own libraries.</summary>
internal sealed class NativeBuckets
{
    /// <summary>How many it may have.</summary>
    public const int MaxCount = 160;

    /// <summary>The schema that it begins with: a bucket ends 9 % above its beginning, so that a quantile is right to 4.5 %.</summary>
    public const int FinestSchema = 3;

    /// <summary>The coarsest that Prometheus knows.</summary>
    public const int CoarsestSchema = -4;

    /// <summary>What is not above this counts as 0.</summary>
    public const double ZeroThreshold = 2.938735877055719e-39; // 2^-128

    const int FewestPlaces = 8;
    const long Mantissa = (1L << 52) - 1;

    // Where the buckets of the finest schema end between one half and one.
    static ReadOnlySpan<double> Ends =>
    [
        0.5, 0.5452538663326288, 0.5946035575013605, 0.6484197773255048, 0.7071067811865475, 0.7711054127039704, 0.8408964152537144,
        0.9170040432046711,
    ];

    int[] _indices = [];
    ulong[] _counts = [];
    int _length;

    public int Schema { get; private set; } = FinestSchema;

    /// <summary>How many observations counted as 0.</summary>
    public ulong ZeroCount { get; private set; }

    /// <summary>The buckets that count something, ascending.</summary>
    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, _length);

    /// <summary>How many observations each of them has.</summary>
    public ReadOnlySpan<ulong> Counts => _counts.AsSpan(0, _length);

    /// <summary>Counts a value so many times.</summary>
    /// <param name="value">Finite and not negative.</param>
    /// <param name="times">How many times.</param>
    public void Add(double value, ulong times)
    {
        if (value <= ZeroThreshold) ZeroCount += times;
        else AddTo(Coarser(FinestIndex(value), FinestSchema - Schema), times);
        while (_length > MaxCount) ReduceTo(Schema - 1);
    }

    /// <summary>Makes the buckets as coarse as those of a schema, unless they are already.</summary>
    public void ReduceTo(int schema)
    {
        if (schema >= Schema) return;
        var kept = 0;
        for (var i = 0; i < _length; i++)
        {
            var index = Coarser(_indices[i], Schema - schema);
            if (kept > 0 && _indices[kept - 1] == index) _counts[kept - 1] += _counts[i];
            else (_indices[kept], _counts[kept++]) = (index, _counts[i]);
        }
        (_length, Schema) = (kept, schema);
    }

    public void CopyTo(NativeBuckets other)
    {
        other.MakeRoom(_length);
        Indices.CopyTo(other._indices);
        Counts.CopyTo(other._counts);
        (other._length, other.Schema, other.ZeroCount) = (_length, Schema, ZeroCount);
    }

    void AddTo(int index, ulong times)
    {
        var at = Indices.BinarySearch(index);
        if (at < 0) Insert(at = ~at, index);
        _counts[at] += times;
    }

    void Insert(int at, int index)
    {
        MakeRoom(_length + 1);
        Array.Copy(_indices, at, _indices, at + 1, _length - at);
        Array.Copy(_counts, at, _counts, at + 1, _length - at);
        (_indices[at], _counts[at]) = (index, 0);
        _length++;
    }

    void MakeRoom(int length)
    {
        if (length <= _indices.Length) return;
        var room = Math.Max(FewestPlaces, (int)BitOperations.RoundUpToPowerOf2((uint)length));
        Array.Resize(ref _indices, room);
        Array.Resize(ref _counts, room);
    }

    static int FinestIndex(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var fraction = BitConverter.Int64BitsToDouble((bits & Mantissa) | 0x3FE0_0000_0000_0000);
        var index = ((int)(bits >> 52) - 1023) << FinestSchema;
        foreach (var end in Ends) index += fraction > end ? 1 : 0;
        return index;
    }

    static int Coarser(int index, int steps) => (index + (1 << steps) - 1) >> steps;
}
