using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A gauge, made of gauges, or of sums that go up and down.</summary>
internal sealed class GaugeTarget(Registry registry, Gauge metric, params ImmutableArray<OtlpLabel> labels)
    : OtlpTarget(metric, labels, "gauges, or of cumulative sums that are not monotonic")
{
    readonly Family<GaugeSeries> _family = registry.Of(metric);

    readonly double _most = MetricRange.Most(metric);

    public override bool Counts => false;

    public override bool Takes(in OtlpMetric metric) =>
        metric is { Kind: OtlpKind.Gauge } or { Kind: OtlpKind.Sum, IsMonotonic: false, Temporality: OtlpMetric.Cumulative };

    public override Refusal? Check(OtlpPoint point) => ((NumberPoint)point).Value switch
    {
        < 0 => Refusal.Negative,
        var value => value > _most ? Refusal.NoRatio : null,
    };

    public override Series? Find(ReadOnlySpan<byte> key) => _family.Get(key);

    public override void Add(Series series, OtlpPoint point) => ((GaugeSeries)series).Set(((NumberPoint)point).Value);

    public override void Add(Series series, Exemplar exemplar)
    {
    }
}
