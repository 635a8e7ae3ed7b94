using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

public partial class Query
{
    /// <summary>The sum over all series that agree in the labels; without labels over all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Sum(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Sum, Grouped.By(by));

    /// <summary>The sum over all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Sum(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Sum, Grouped.Without(without));

    /// <summary>The average over all series that agree in the labels; without labels over all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Avg(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Avg, Grouped.By(by));

    /// <summary>The average over all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Avg(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Avg, Grouped.Without(without));

    /// <summary>The smallest of all series that agree in the labels; without labels of all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Min(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Min, Grouped.By(by));

    /// <summary>The smallest of all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Min(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Min, Grouped.Without(without));

    /// <summary>The largest of all series that agree in the labels; without labels of all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Max(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Max, Grouped.By(by));

    /// <summary>The largest of all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Max(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Max, Grouped.Without(without));

    /// <summary>How many series agree in the labels; without labels how many there are.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Count(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Count, Grouped.By(by));

    /// <summary>How many series agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Count(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Count, Grouped.Without(without));

    /// <summary>1 for all series that agree in the labels.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Group(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Group, Grouped.By(by));

    /// <summary>1 for all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Query Group(IReadOnlyCollection<Label> without) => Aggregate(Aggregator.Group, Grouped.Without(without));

    /// <summary>The standard deviation over all series that agree in the labels.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Stddev(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Stddev, Grouped.By(by));

    /// <summary>The variance over all series that agree in the labels.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Stdvar(params ReadOnlySpan<Label> by) => Aggregate(Aggregator.Stdvar, Grouped.By(by));

    /// <summary>The quantile over all series that agree in the labels: of series, not of observations.</summary>
    /// <param name="quantile">The quantile, 0 to 1.</param>
    /// <param name="by">The labels that stay.</param>
    public Query QuantileOfSeries(double quantile, params ReadOnlySpan<Label> by) =>
        Aggregate(Aggregator.Quantile, Grouped.By(by), Literal.Number(quantile));

    /// <summary>The largest series, in each group of the labels.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="by">The labels of the groups.</param>
    public Query TopK(int count, params ReadOnlySpan<Label> by) =>
        Aggregate(Aggregator.TopK, Grouped.By(by), Literal.Number((double)count), QueryProblems.Count(count));

    /// <summary>The smallest series, in each group of the labels.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="by">The labels of the groups.</param>
    public Query BottomK(int count, params ReadOnlySpan<Label> by) =>
        Aggregate(Aggregator.BottomK, Grouped.By(by), Literal.Number((double)count), QueryProblems.Count(count));

    /// <summary>How many series have each value.</summary>
    /// <param name="value">The label that gets the value.</param>
    /// <param name="by">The labels that stay.</param>
    public Query CountValues(Label value, params ReadOnlySpan<Label> by) =>
        Aggregate(Aggregator.CountValues, Grouped.By(by), new PromText(value.Name));

    Query Aggregate(
        Aggregator aggregator, Grouping? grouping, PromExpression? parameter = null, PromProblem? problem = null) =>
        Then(new PromAggregation(aggregator, Expression) { Grouping = grouping, Parameter = parameter }, problem);
}
