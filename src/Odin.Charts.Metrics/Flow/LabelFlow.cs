using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels that the series of a result certainly have, may have, cannot have. The name of a metric is the
/// label <c>__name__</c>.</summary>
public sealed class LabelFlow
{
    internal const string MetricName = "__name__";

    /// <summary>No label at all: <c>vector(1)</c>, <c>sum(x)</c>.</summary>
    internal static readonly LabelFlow None = new([], isOpen: false);

    /// <summary>Nothing is known.</summary>
    internal static readonly LabelFlow Anything = new([], isOpen: true);

    readonly ImmutableArray<FlowLabel> labels;

    LabelFlow(ImmutableArray<FlowLabel> labels, bool isOpen) => (this.labels, IsOpen) = (labels, isOpen);

    /// <summary>The labels of the result of an expression. Exact where all its metrics are declared.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="declarations">The metrics that there are.</param>
    public static LabelFlow Of(PromExpression expression, Declarations declarations) =>
        new QueryFlow(expression, declarations).Labels(0);

    /// <summary>Whether there may be labels that are not named here, because a metric is not declared or a variable
    /// stands for a label.</summary>
    public bool IsOpen { get; }

    /// <summary>The labels that every series has, in order of their names.</summary>
    public IEnumerable<string> Certain => labels.Where(l => l.Presence == Presence.Certain).Select(l => l.Name);

    /// <summary>The labels that a series has or may have, in order of their names; there may be others when it <see
    /// cref="IsOpen"/>.</summary>
    public IEnumerable<string> Possible => labels.Where(l => l.Presence != Presence.Never).Select(l => l.Name);

    /// <summary>Whether every series has the label.</summary>
    /// <param name="label">Its name.</param>
    public bool MustHave(string label) => this[label].Presence == Presence.Certain;

    /// <summary>Whether no series can have the label: a legend, an alert's text or a grouping that names it has nothing
    /// to show.</summary>
    /// <param name="label">Its name.</param>
    public bool CannotHave(string label) => this[label].Presence == Presence.Never;

    /// <summary>All values that the label can have, or <c>null</c> when they are not known.</summary>
    /// <param name="label">Its name.</param>
    public ImmutableArray<string>? ValuesOf(string label) =>
        this[label] is { Presence: not Presence.Never, Values.IsDefault: false } l ? l.Values : null;

    /// <summary>The possible labels whose names are like a name, the most alike first; at most three.</summary>
    /// <param name="label">The name.</param>
    public ImmutableArray<string> Nearest(string label) => NearestNames.Of(label, Possible.Where(n => n != MetricName));

    /// <summary>The names of the possible labels besides the metric's, for a message: <c>job, instance</c>.</summary>
    internal string Listed => string.Join(", ", Possible.Where(n => n != MetricName));

    internal ImmutableArray<FlowLabel> Known => labels;

    internal FlowLabel this[string name]
    {
        get
        {
            foreach (ref readonly var label in labels.AsSpan())
            {
                if (label.Name == name)
                    return label;
            }
            return Other(name);
        }
    }

    FlowLabel Other(string name) => new(name, IsOpen ? Presence.Possible : Presence.Never);

    internal static LabelFlow With(IEnumerable<FlowLabel> labels, bool isOpen)
    {
        var sorted = labels.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new([.. sorted], isOpen);
    }

    internal LabelFlow Set(FlowLabel label)
    {
        var index = 0;
        for (; index < labels.Length; index++)
        {
            var order = string.CompareOrdinal(labels[index].Name, label.Name);
            if (order == 0)
                return labels[index] == label ? this : new(labels.SetItem(index, label), IsOpen);
            if (order > 0)
                break;
        }
        return label == Other(label.Name) ? this : new(labels.Insert(index, label), IsOpen);
    }

    internal LabelFlow Set(string name, string value) =>
        Set(value.Length == 0 ? new(name, Presence.Never) : new(name, Presence.Certain, [value]));

    internal LabelFlow Drop(string name) => Set(new FlowLabel(name, Presence.Never));

    /// <summary>The same without the metric's name, as after nearly every function.</summary>
    internal LabelFlow WithoutName() => Drop(MetricName);

    /// <summary>The same when some labels, nobody knows which, may be gone.</summary>
    internal LabelFlow Weakened()
    {
        var weaker = labels.Select(l => l.Presence == Presence.Certain ? l with { Presence = Presence.Possible } : l);
        return new([.. weaker], IsOpen);
    }

    internal LabelFlow Opened() => IsOpen ? this : new(labels, isOpen: true);

    /// <summary>What is known when a series may come from either.</summary>
    internal static LabelFlow Either(LabelFlow a, LabelFlow b) =>
        ReferenceEquals(a, b) ? a : Combine(a, b, static (_, x, y) => FlowLabel.Either(x, y), a.IsOpen || b.IsOpen, 0);

    /// <summary>What is known when a series may come from any. By halves: the more flows, the more values.</summary>
    internal static LabelFlow Either(ReadOnlySpan<LabelFlow> flows) => flows.Length == 1
        ? flows[0]
        : Either(Either(flows[..(flows.Length / 2)]), Either(flows[(flows.Length / 2)..]));

    /// <summary>Takes two flows together, label by label.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="label">Decides on a label.</param>
    /// <param name="isOpen">Whether there may be other labels.</param>
    /// <param name="state">What <paramref name="label"/> has to know.</param>
    internal static LabelFlow Combine<T>(
        LabelFlow a, LabelFlow b, Func<T, FlowLabel, FlowLabel, FlowLabel> label, bool isOpen, T state)
    {
        var other = isOpen ? Presence.Possible : Presence.Never;
        var result = ImmutableArray.CreateBuilder<FlowLabel>(a.labels.Length + b.labels.Length);
        for (int i = 0, j = 0; i < a.labels.Length || j < b.labels.Length;)
        {
            var order = i == a.labels.Length
                ? 1
                : j == b.labels.Length ? -1 : string.CompareOrdinal(a.labels[i].Name, b.labels[j].Name);
            var left = order <= 0 ? a.labels[i++] : a.Other(b.labels[j].Name);
            var right = order >= 0 ? b.labels[j++] : b.Other(left.Name);
            var both = label(state, left, right);
            if (both.Presence != other || !both.Values.IsDefault)
                result.Add(both);
        }
        return new(result.DrainToImmutable(), isOpen);
    }
}
