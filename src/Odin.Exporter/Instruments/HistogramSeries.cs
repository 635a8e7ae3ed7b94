using System.Collections.Immutable;

namespace Odin.Exporter;

/// <summary>A distribution of observations, in classic buckets and, when it is declared so, in native ones.</summary>
internal sealed class HistogramSeries(byte[] key, long created, ImmutableArray<double> bounds, bool isNative) : Series(key, created)
{
    readonly Lock _lock = new();
    readonly ulong[] _counts = new ulong[bounds.Length + 1];
    readonly NativeBuckets? _native = isNative ? new() : null;
    Exemplar?[]? _exemplars;
    double _sum;

    /// <summary>The upper bounds of the classic buckets, without <c>+Inf</c>.</summary>
    public ImmutableArray<double> Bounds { get; } = bounds;

    public bool IsNative => _native is not null;

    /// <summary>Observes a value, once or several times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not finite.</exception>
    public void Observe(double value, ulong times = 1, Exemplar? exemplar = null)
    {
        Require(value >= 0 && double.IsFinite(value), nameof(value), value);
        lock (_lock)
        {
            Count(value, value, times);
            _sum += value * times;
            if (exemplar is not null) Keep(exemplar);
        }
    }

    /// <summary>Adds what another histogram has gained: for each of its buckets how many observations lay under an upper
    /// bound (and above the one before it), and their sum. In the native buckets they count as <see cref="ForeignBucket"/> says.</summary>
    /// <param name="upperBounds">Ascending, the last one <c>+Inf</c>.</param>
    /// <param name="counts">How many in each bucket, not cumulative.</param>
    /// <param name="sum">The sum of all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not finite.</exception>
    public void Merge(ReadOnlySpan<double> upperBounds, ReadOnlySpan<ulong> counts, double sum)
    {
        Require(double.IsFinite(sum), nameof(sum), sum);
        lock (_lock)
        {
            for (var i = 0; i < counts.Length; i++)
                if (counts[i] > 0) Count(upperBounds[i], ForeignBucket.Value(upperBounds, i, sum / counts[i]), counts[i]);
            _sum += sum;
        }
    }

    /// <summary>Adds what another histogram with exponential buckets has gained, as OTLP has it: bucket <c>i</c> begins above
    /// <c>2^((offset+i)/2^scale)</c>. Each counts at the middle of its bucket; native buckets become as coarse as these are.</summary>
    /// <param name="scale">How fine its buckets are.</param>
    /// <param name="zeroCount">How many were 0, or nearly.</param>
    /// <param name="offset">The index of its first bucket.</param>
    /// <param name="counts">How many in each bucket.</param>
    /// <param name="sum">The sum of all of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not finite.</exception>
    public void MergeExponential(int scale, ulong zeroCount, int offset, ReadOnlySpan<ulong> counts, double sum)
    {
        Require(double.IsFinite(sum), nameof(sum), sum);
        lock (_lock)
        {
            _native?.ReduceTo(Math.Max(scale, NativeBuckets.CoarsestSchema));
            if (zeroCount > 0) Count(0, 0, zeroCount);
            for (var i = 0; i < counts.Length; i++)
            {
                if (counts[i] == 0) continue;
                var middle = ForeignBucket.ExponentialMiddle(scale, (long)offset + i);
                Count(middle, middle, counts[i]);
            }
            _sum += sum;
        }
    }

    /// <summary>Keeps a trace of an observation that was counted already.</summary>
    public void Take(Exemplar exemplar)
    {
        lock (_lock) Keep(exemplar);
    }

    /// <summary>Copies the counts (not cumulative, the last one over all bounds) and says the sum, both of one moment.</summary>
    public double Read(Span<ulong> counts)
    {
        lock (_lock)
        {
            _counts.CopyTo(counts);
            return _sum;
        }
    }

    /// <summary>Copies all of it, of one moment.</summary>
    public void Read(HistogramSnapshot snapshot)
    {
        lock (_lock) snapshot.Take(_counts, _exemplars, _sum, _native);
    }

    void Count(double classic, double native, ulong times)
    {
        _counts[Bucket(classic)] += times;
        _native?.Add(native, times);
    }

    void Keep(Exemplar exemplar) => (_exemplars ??= new Exemplar?[_counts.Length])[Bucket(exemplar.Value)] = exemplar;

    static void Require(bool holds, string name, double value)
    {
        if (!holds) throw new ArgumentOutOfRangeException(name, value, "A histogram takes what is finite and not below 0");
    }

    int Bucket(double value)
    {
        var bucket = Bounds.AsSpan().BinarySearch(value);
        return bucket < 0 ? ~bucket : bucket;
    }
}
