using System.Collections.Immutable;

namespace Odin.Exporter;

/// <summary>A distribution of observations, in classic buckets and, when it is declared so, in native ones.</summary>
internal sealed class HistogramSeries(byte[] key, long created, ImmutableArray<double> bounds, bool isNative) : Series(key, created)
{
    readonly Lock _lock = new();
    readonly ulong[] _counts = new ulong[bounds.Length + 1];
    double _sum;

    /// <summary>The upper bounds of the classic buckets, without <c>+Inf</c>.</summary>
    public ImmutableArray<double> Bounds { get; } = bounds;

    public bool IsNative { get; } = isNative;

    /// <summary>Observes a value, once or several times; it is finite.</summary>
    public void Observe(double value, ulong times = 1, Exemplar? exemplar = null)
    {
        var bucket = Bounds.AsSpan().BinarySearch(value);
        lock (_lock)
        {
            _counts[bucket < 0 ? ~bucket : bucket] += times;
            _sum += value * times;
        }
    }

    /// <summary>Adds what another histogram has gained: for each of its buckets how many observations lay under an upper
    /// bound (and above the one before it), and their sum.</summary>
    /// <param name="upperBounds">Ascending, the last one <c>+Inf</c>.</param>
    /// <param name="counts">How many in each bucket, not cumulative.</param>
    /// <param name="sum">The sum of all of them.</param>
    public void Merge(ReadOnlySpan<double> upperBounds, ReadOnlySpan<ulong> counts, double sum)
    {
        lock (_lock)
        {
            for (var i = 0; i < counts.Length; i++)
            {
                var bucket = Bounds.AsSpan().BinarySearch(upperBounds[i]);
                _counts[bucket < 0 ? ~bucket : bucket] += counts[i];
            }
            _sum += sum;
        }
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
}
