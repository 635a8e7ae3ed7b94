namespace Odin.Exporter;

/// <summary>What a cumulative exponential histogram was.</summary>
/// <param name="isBaseline">Whether the first point only says where it stands.</param>
/// <param name="first">The first point.</param>
internal sealed class ExponentialStream(bool isBaseline, ExponentialPoint first) : CumulativeStream(isBaseline)
{
    double _zeroThreshold = first.ZeroThreshold;
    ulong[] _counts = [];
    int _length;
    int _scale = first.Scale;
    int _offset = first.Offset;
    ulong _zeroCount;
    double _sum;

    public override int Weight => sizeof(ulong) * _counts.Length;

    protected override void Advance(OtlpPoint point)
    {
        var histogram = (ExponentialPoint)point;
        histogram.ReduceTo(_scale);
        ReduceTo(histogram.Scale);
        Span<ulong> now = stackalloc ulong[histogram.Counts.Length];
        histogram.Counts.CopyTo(now);
        var (sum, zeroCount) = (histogram.Sum, histogram.ZeroCount);
        // Where the zero bucket ends elsewhere, there is no difference.
        if (histogram.ZeroThreshold != _zeroThreshold) histogram.BecomeNothing();
        else if (!HasLess(histogram)) Subtract(histogram);
        Keep(now, histogram.Offset, zeroCount, sum);
        _zeroThreshold = histogram.ZeroThreshold;
    }

    void Subtract(ExponentialPoint point)
    {
        for (var i = 0; i < _length; i++)
            if (_counts[i] > 0) point.Counts[_offset + i - point.Offset] -= _counts[i];
        point.ZeroCount -= _zeroCount;
        point.Sum = Math.Max(0, point.Sum - _sum);
        point.CountAgain();
    }

    bool HasLess(ExponentialPoint point)
    {
        if (point.ZeroCount < _zeroCount) return true;
        for (var i = 0; i < _length; i++)
        {
            var at = (long)_offset + i - point.Offset;
            var now = at >= 0 && at < point.Counts.Length ? point.Counts[(int)at] : 0;
            if (now < _counts[i]) return true;
        }
        return false;
    }

    void ReduceTo(int scale)
    {
        if (scale >= _scale) return;
        _length = ExponentialBuckets.Coarsen(_counts.AsSpan(0, _length), ref _offset, _scale - scale);
        _scale = scale;
    }

    void Keep(ReadOnlySpan<ulong> counts, int offset, ulong zeroCount, double sum)
    {
        if (_counts.Length < counts.Length) _counts = new ulong[counts.Length];
        counts.CopyTo(_counts);
        (_length, _offset, _zeroCount, _sum) = (counts.Length, offset, zeroCount, sum);
    }
}
