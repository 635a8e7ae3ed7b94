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
        return Recorded(name, query.Labels(0), query.Samples(0), query.Unit(0).Unit, labels);
    }

    /// <summary>What a recording rule makes, with the labels and the unit that its query has.</summary>
    /// <param name="name">The name: <c>job:api_requests:rate5m</c>.</param>
    /// <param name="query">What is recorded.</param>
    /// <param name="labels">The labels that the rule itself gives.</param>
    public static Series Recorded(string name, CheckedQuery query, params IEnumerable<KeyValuePair<string, string>> labels)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Recorded(name, query.Labels, query.Samples, query.Unit, labels);
    }

    static Series Recorded(
        string name, LabelFlow flow, Samples samples, QueryUnit? unit, IEnumerable<KeyValuePair<string, string>> labels)
    {
        var result = labels.Aggregate(flow.Set(LabelFlow.MetricName, name), (f, l) => f.Set(l.Key, l.Value));
        return new(
            name,
            samples.IsCumulative || samples.Kind is SeriesKind.Quantile ? samples.Kind : SeriesKind.Gauge,
            Listed(result),
            null)
        {
            HasOtherLabels = result.IsOpen,
            Unit = unit,
            Samples = samples,
            flow = result,
        };
    }

    /// <summary>The series of several sources that have the name: what holds for all.</summary>
    internal static Series Either(params ReadOnlySpan<Series> all)
    {
        if (all.Length == 1)
            return all[0];
        var (kind, unit, metric, samples) = (all[0].Kind, all[0].Unit, all[0].Metric, all[0].Samples);
        var flows = new LabelFlow[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            kind = all[i].Kind == kind ? kind : SeriesKind.Unknown;
            unit = all[i].Unit == unit ? unit : null;
            metric ??= all[i].Metric;
            samples = Samples.Either(samples, all[i].Samples);
            flows[i] = all[i].Flow;
        }
        var either = LabelFlow.Either(flows);
        return new(all[0].Name, kind, Listed(either), metric)
        {
            HasOtherLabels = either.IsOpen,
            Unit = unit,
            Samples = samples,
            flow = either,
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
