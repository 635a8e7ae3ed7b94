using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A counter, made of monotonic sums.</summary>
internal sealed class CounterTarget(Registry registry, Counter metric, params ImmutableArray<OtlpLabel> labels)
    : OtlpTarget(metric, labels, "monotonic sums")
{
    readonly Family<CounterSeries> _family = registry.Of(metric);

    public override bool Takes(in OtlpMetric metric) => metric is { Kind: OtlpKind.Sum, IsMonotonic: true };

    public override Series? Find(ReadOnlySpan<byte> key) => _family.Get(key);

    public override Refusal? Check(OtlpPoint point) => ((NumberPoint)point).Value < 0 ? Refusal.Negative : null;

    public override void Add(Series series, OtlpPoint point) => ((CounterSeries)series).Add(((NumberPoint)point).Value);

    public override void Add(Series series, Exemplar exemplar) => ((CounterSeries)series).Add(0, exemplar);
}
