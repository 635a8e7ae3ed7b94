namespace Odin.Exporter;

/// <summary>A histogram at one moment. One is used for all histograms of a scrape, one after the other.</summary>
internal sealed class HistogramSnapshot
{
    ulong[] _counts = [];
    Exemplar?[] _exemplars = [];
    int _buckets;

    /// <summary>How many observations each classic bucket has, not cumulative; the last one is over all bounds.</summary>
    public ReadOnlySpan<ulong> Counts => _counts.AsSpan(0, _buckets);

    /// <summary>The last trace in each classic bucket.</summary>
    public ReadOnlySpan<Exemplar?> Exemplars => _exemplars.AsSpan(0, _buckets);

    public double Sum { get; private set; }

    /// <summary>The native buckets, of no meaning for a histogram that has none.</summary>
    public NativeBuckets Native { get; } = new();

    public void Take(ReadOnlySpan<ulong> counts, ReadOnlySpan<Exemplar?> exemplars, double sum, NativeBuckets? native)
    {
        if (_counts.Length < counts.Length) (_counts, _exemplars) = (new ulong[counts.Length], new Exemplar?[counts.Length]);
        (_buckets, Sum) = (counts.Length, sum);
        counts.CopyTo(_counts);
        if (exemplars.IsEmpty) _exemplars.AsSpan().Clear();
        else exemplars.CopyTo(_exemplars);
        native?.CopyTo(Native);
    }
}
