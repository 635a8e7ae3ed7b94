namespace Odin.Exporter;

/// <summary>Fills a histogram from a counter of what was measured and a counter of how often. Sum and count become exact; each
/// observation counts as the mean of those since the last scrape, so quantiles are those of means.</summary>
internal sealed class MeanMapping(Family<HistogramSeries> family, MappingConfiguration configuration)
    : Mapping(family.Metric, configuration)
{
    readonly (string, SampleRole)[] _samples = [(configuration.Sum!, SampleRole.Sum), (configuration.Count!, SampleRole.Count)];

    public override IEnumerable<(string Name, SampleRole Role)> Samples => _samples;

    public override DropReason? Take(SourceSeries now, SourceSeries? before, out long taken)
    {
        taken = 0;
        if (!now.HasSum(Scale) || !now.HasCount) return DropReason.Invalid;
        if (family.Get(now.Target) is not { } series) return DropReason.SeriesLimit;
        if (before is not null) taken = Observe(now, now.IsRestartedSince(before) || now.Sum < before.Sum ? null : before, series);
        return null;
    }

    long Observe(SourceSeries now, SourceSeries? before, HistogramSeries series)
    {
        var count = (long)Math.Round(now.Count - (before?.Count ?? 0));
        var sum = before?.Sum ?? 0;
        if (count > 0) series.Observe((now.Sum - sum) * Scale / count, (ulong)count);

        // What was added to the sum without an observation goes to the next one.
        else now.Sum = sum;
        return count;
    }
}
