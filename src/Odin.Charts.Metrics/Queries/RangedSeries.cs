using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// A function over a range of a histogram's or summary's series, summed or not.
sealed record RangedSeries<TMetric>(Selection<TMetric> Series, string Function, Window Window) where TMetric : Metric
{
    public Grouping? Grouping { get; init; }

    public bool IsSummed => Grouping is not null;

    public PromExpression Of(string suffix) => Summed(Each(suffix), Grouping);

    public PromExpression Keeping(string suffix, string label) => Summed(Each(suffix), Grouping is { Without: false }
        ? Grouping with { Labels = [new LabelName(label), .. Grouping.Labels] }
        : Grouping);

    public PromExpression Only(string suffix, LabelMatcher matcher) => Summed(
        Each(suffix, matcher),
        Grouping is { Without: true } ? Grouping with { Labels = [.. Grouping.Labels, new(matcher.Label)] } : Grouping);

    PromCall Each(string suffix, LabelMatcher? last = null) =>
        Functions.Call(Function, Series.Range(Window, suffix, last));

    static PromExpression Summed(PromExpression each, Grouping? grouping) => grouping is null ? each
        : grouping is { Without: false, Labels.IsEmpty: true } ? new PromAggregation(Aggregator.Sum, each)
        : new PromAggregation(Aggregator.Sum, each) { Grouping = grouping };
}
