using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The series of one name: what a metric exposes, or a rule records.</summary>
/// <param name="Name">The name: <c>api_request_duration_seconds_bucket</c>.</param>
/// <param name="Kind">What its samples are.</param>
/// <param name="Labels">The labels that it has or may have, those of the scrape included.</param>
/// <param name="Metric">The metric that exposes it, or <c>null</c> when a rule records it or Prometheus itself makes
/// it.</param>
public sealed record Series(string Name, SeriesKind Kind, ImmutableArray<Label> Labels, Metric? Metric)
{
    /// <summary>Whether it may have labels besides <see cref="Labels"/>.</summary>
    public bool HasOtherLabels { get; init; }

    /// <summary>The unit of its samples, or <c>null</c> when it is not known.</summary>
    public QueryUnit? Unit { get; init; }

    /// <summary>What its samples are, as far as checks ask.</summary>
    internal Samples Samples { get; init; } = new(Kind) { Family = Metric?.Name };

    internal LabelFlow Flow => flow ??= LabelFlow.With(
        Labels.Select(Known).Append(new(LabelFlow.MetricName, Presence.Certain, [Name])), HasOtherLabels);

    LabelFlow? flow;

    /// <summary>What a recording rule makes, with the labels and the unit that its expression has.</summary>
    /// <param name="name">The name: <c>job:api_requests:rate5m</c>.</param>
    /// <param name="expression">What is recorded.</param>
    /// <param name="declarations">The metrics that the expression can use.</param>
    /// <param name="labels">The labels that the rule itself gives.</param>
    public static Series Recorded(
        string name, PromExpression expression, Declarations declarations, params IEnumerable<KeyValuePair<string,
            string>> labels)
    {
        var query = new QueryFlow(expression, declarations);
        var result = labels.Aggregate(query.Labels(0).Set(LabelFlow.MetricName, name), (f, l) => f.Set(l.Key, l.Value));
        var samples = query.Samples(0);
        return new(
            name,
            samples.IsCumulative || samples.Kind is SeriesKind.Quantile ? samples.Kind : SeriesKind.Gauge,
            Listed(result),
            null)
        {
            HasOtherLabels = result.IsOpen,
            Unit = query.Unit(0).Unit,
            Samples = samples,
            flow = result,
        };
    }

    /// <summary>The series of two sources that have the name: what holds for both.</summary>
    internal static Series Either(Series a, Series b)
    {
        var both = LabelFlow.Either(a.Flow, b.Flow);
        return new(a.Name, a.Kind == b.Kind ? a.Kind : SeriesKind.Unknown, Listed(both), a.Metric ?? b.Metric)
        {
            HasOtherLabels = both.IsOpen,
            Unit = a.Unit == b.Unit ? a.Unit : null,
            Samples = Samples.Either(a.Samples, b.Samples),
            flow = both,
        };
    }

    static FlowLabel Known(Label label)
    {
        var values = label.Values ?? default;
        var isOptional = label.IsOptional || (!values.IsDefault && values.Contains(""));
        return new(
            label.Name,
            isOptional ? Presence.Possible : Presence.Certain,
            values.IsDefault ? values : values.Remove(""));
    }

    static ImmutableArray<Label> Listed(LabelFlow flow) =>
    [
        .. flow.Known.Where(l => l.Name != LabelFlow.MetricName && l.Presence != Presence.Never)
            .Select(l => new Label(l.Name)
        {
            Values = l.Values.IsDefault ? null : l.Values,
            IsOptional = l.Presence == Presence.Possible,
        }),
    ];
}
