using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A histogram, made of histograms with any buckets.</summary>
internal sealed class HistogramTarget(Registry registry, Histogram metric, params ImmutableArray<OtlpLabel> labels)
    : OtlpTarget(metric, labels, "histograms")
{
    readonly Family<HistogramSeries> _family = registry.Of(metric);
    readonly Family<CounterSeries>? _observations;

    /// <param name="registry">Where the series are.</param>
    /// <param name="metric">The metric of the catalogue.</param>
    /// <param name="observations">A counter with the same labels: each observation counts there too.</param>
    /// <param name="labels">One for each of the labels, in their order.</param>
    public HistogramTarget(Registry registry, Histogram metric, Counter observations, ImmutableArray<OtlpLabel> labels)
        : this(registry, metric, labels) => _observations = registry.Of(observations);

    public override bool Takes(in OtlpMetric metric) => metric.Kind is OtlpKind.Histogram or OtlpKind.ExponentialHistogram;

    public override Series? Find(ReadOnlySpan<byte> key) =>
        _observations is not null && _observations.Get(key) is null ? null : _family.Get(key);

    public override void Add(Series series, OtlpPoint point)
    {
        var distribution = (DistributionPoint)point;
        distribution.AddTo((HistogramSeries)series);
        _observations?.Get(series.Key)?.Add(distribution.Count);
    }

    public override void Add(Series series, Exemplar exemplar) => ((HistogramSeries)series).Take(exemplar);
}
