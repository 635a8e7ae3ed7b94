namespace Odin.Exporter;

/// <summary>Fills a histogram from another with classic buckets. The bounds need not be ours: what lay in a bucket counts as
/// lying at its upper bound.</summary>
internal sealed class HistogramMapping(Family<HistogramSeries> family, MappingConfiguration configuration)
    : Mapping(family.Metric, configuration)
{
    readonly string _name = configuration.Histogram!;

    public override IEnumerable<(string Name, SampleRole Role)> Samples =>
        [($"{_name}_bucket", SampleRole.Bucket), ($"{_name}_sum", SampleRole.Sum), ($"{_name}_count", SampleRole.Count)];

    public override DropReason? Take(SourceSeries now, SourceSeries? before, out long taken)
    {
        taken = 0;
        if (!now.HasSum(Scale) || !now.TryCompleteBuckets()) return DropReason.Invalid;
        if (family.Get(now.Target) is not { } series) return DropReason.SeriesLimit;
        if (before is not null) taken = Merge(now, now.IsRestartedSince(before) ? null : before, series);
        return null;
    }

    long Merge(SourceSeries now, SourceSeries? before, HistogramSeries series)
    {
        var bounds = now.Buckets.Select(b => b.Bound * Scale).ToArray();
        var counts = Gains(now.Buckets, before?.Buckets);
        var all = (long)counts.Aggregate((a, b) => a + b);
        var sum = before?.Sum ?? 0;
        if (all > 0) series.Merge(bounds, counts, Math.Max(0, now.Sum - sum) * Scale);
        else now.Sum = sum;
        return all;
    }

    // Not cumulative; a scrape that was written while the server counted may be short of one in a bucket.
    static ulong[] Gains(IReadOnlyList<SourceSeries.Bucket> now, IReadOnlyList<SourceSeries.Bucket>? before)
    {
        var gains = new ulong[now.Count];
        var under = 0d;
        for (var i = 0; i < gains.Length; i++)
        {
            var upTo = Math.Max(under, now[i].Count - (before?[i].Count ?? 0));
            gains[i] = (ulong)(Math.Round(upTo) - Math.Round(under));
            under = upTo;
        }
        return gains;
    }
}
