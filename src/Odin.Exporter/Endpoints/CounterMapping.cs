namespace Odin.Exporter;

/// <summary>Fills a counter from another.</summary>
internal sealed class CounterMapping(Family<CounterSeries> family, MappingConfiguration configuration)
    : Mapping(family.Metric, configuration)
{
    readonly string _name = configuration.Value!;

    public override IEnumerable<(string Name, SampleRole Role)> Samples => [(_name, SampleRole.Value)];

    public override DropReason? Take(SourceSeries now, SourceSeries? before, out long taken)
    {
        taken = 0;
        if (!(now.Value >= 0 && double.IsFinite(now.Value * Scale))) return DropReason.Invalid;
        if (family.Get(now.Target) is not { } series) return DropReason.SeriesLimit;
        if (before is null) return null;
        var gained = now.IsRestartedSince(before) ? now.Value : now.Value - before.Value;
        series.Add(gained * Scale);
        taken = (long)Math.Min(gained, long.MaxValue / 2);
        return null;
    }
}
