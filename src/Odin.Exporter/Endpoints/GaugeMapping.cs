namespace Odin.Exporter;

/// <summary>Fills a gauge from another, or from a counter.</summary>
internal sealed class GaugeMapping(Family<GaugeSeries> family, MappingConfiguration configuration)
    : Mapping(family.Metric, configuration)
{
    readonly string _name = configuration.Value!;

    public Family<GaugeSeries> Family { get; } = family;

    public override IEnumerable<(string Name, SampleRole Role)> Samples => [(_name, SampleRole.Value)];

    // Set when all replicas are read, for their values come together.
    public override DropReason? Take(SourceSeries now, SourceSeries? before, out long taken)
    {
        var isTaken = MetricRange.Holds(Family.Metric, now.Value * Scale);
        taken = isTaken ? 1 : 0;
        return isTaken ? null : DropReason.Invalid;
    }

    public void AddTo(CollectedValues values, SourceSeries series) => values.Add(series.Target, series.Value * Scale);
}
