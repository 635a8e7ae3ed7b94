namespace Odin.Exporter;

/// <summary>What a cumulative histogram with bounds of the sender's was.</summary>
/// <param name="isBaseline">Whether the first point only says where it stands.</param>
/// <param name="first">The first point.</param>
internal sealed class HistogramStream(bool isBaseline, HistogramPoint first) : CumulativeStream(isBaseline)
{
    ulong[] _counts = new ulong[first.Counts.Length];
    int _shape = first.Shape;
    double _sum;

    public override int Weight => sizeof(ulong) * _counts.Length;

    protected override void Advance(OtlpPoint point)
    {
        var histogram = (HistogramPoint)point;
        if (histogram.Shape == _shape) Subtract(histogram);
        else BeginAgain(histogram);
    }

    void Subtract(HistogramPoint point)
    {
        var isReset = HasLess(point.Counts);
        var sum = point.Sum;
        if (!isReset) point.Sum = Math.Max(0, sum - _sum);
        for (var i = 0; i < _counts.Length; i++)
        {
            var now = point.Counts[i];
            if (!isReset) point.Counts[i] -= _counts[i];
            _counts[i] = now;
        }
        _sum = sum;
        point.CountAgain();
    }

    // Between histograms with other bounds there is no difference.
    void BeginAgain(HistogramPoint point)
    {
        (_counts, _shape, _sum) = (point.Counts.ToArray(), point.Shape, point.Sum);
        point.BecomeNothing();
    }

    bool HasLess(ReadOnlySpan<ulong> counts)
    {
        for (var i = 0; i < _counts.Length; i++)
            if (counts[i] < _counts[i]) return true;
        return false;
    }
}
