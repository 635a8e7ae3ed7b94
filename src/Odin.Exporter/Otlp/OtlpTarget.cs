using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>Where the points of a metric go.</summary>
/// <param name="metric">The metric of the catalogue.</param>
/// <param name="labels">One for each of its labels, in their order.</param>
/// <param name="wanted">What it can be made of.</param>
internal abstract class OtlpTarget(Metric metric, ImmutableArray<OtlpLabel> labels, string wanted)
{
    public Unit? Unit { get; } = metric.Unit;

    public ImmutableArray<OtlpLabel> Labels { get; } = labels;

    /// <summary>Why a metric of another kind cannot go there.</summary>
    public Refusal Unsuitable { get; } = new(DropReason.Unsupported, $"is of another kind: {metric.Name} is made of {wanted}");

    /// <summary>Whether points of that kind can go there.</summary>
    public abstract bool Takes(in OtlpMetric metric);

    /// <summary>The series of some labels; <c>null</c> when there are too many already.</summary>
    public abstract Series? Find(ReadOnlySpan<byte> key);

    /// <summary>Whether it counts: then a cumulative point is turned into what was gained.</summary>
    public virtual bool Counts => true;

    /// <summary>Why a point makes no sense there.</summary>
    public virtual Refusal? Check(OtlpPoint point) => null;

    public abstract void Add(Series series, OtlpPoint point);

    /// <summary>Keeps a trace of what was added.</summary>
    public abstract void Add(Series series, Exemplar exemplar);
}
