using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What the samples of each node are.</summary>
internal static class SampleFlow
{
    static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "abs", "ceil", "floor", "round", "sort", "sort_desc", "sort_by_label", "sort_by_label_desc", "label_replace",
        "label_join", "last_over_time", "first_over_time", "info", "clamp_max", "scalar",
    };

    public static Samples Of(QueryFlow query, int node) => query[node] switch
    {
        PromSelector => query.Selected(node).Series?.Samples ?? default,
        PromParentheses or PromSign or PromRange or PromSubquery => query.Samples(query.Operand(node)),
        PromAggregation aggregation => Aggregated(aggregation, query.Samples(query.Operand(node))),
        PromCall call => Called(call, query, node),
        PromBinary binary => BinarySamples.Of(binary, query, node),
        PromVariable => default,
        _ => Samples.Plain,
    };

    static Samples Aggregated(PromAggregation aggregation, Samples operand) => aggregation.Aggregator switch
    {
        Aggregator.Count or Aggregator.Group or Aggregator.CountValues => Samples.Plain,
        Aggregator.Min or Aggregator.Max => operand with { IsAggregated = true },
        var a when AggregationLabels.KeepsSeries(a) => operand,
        _ => operand with { Kind = Summed(operand.Kind), IsAggregated = true, IsAverage = false, CanBeNaN = false },
    };

    // What is wrong with a sum of quantiles is said once.
    static SeriesKind Summed(SeriesKind kind) =>
        kind is SeriesKind.Quantile or SeriesKind.Info ? SeriesKind.Gauge : kind;

    static Samples Called(PromCall call, QueryFlow query, int node)
    {
        var argument = query.SeriesArgument(node);
        if (argument < 0)
            return Samples.Plain;
        var series = query.Samples(argument);
        return call.Function.Name switch
        {
            "rate" or "irate" or "increase" => Rate(series),
            "clamp_min" or "clamp" => series with
            {
                IsNotZero = series.IsNotZero || query.Literal(query.Operand(node, 1)) > 0,
            },
            "histogram_quantile" or "histogram_quantiles" => new(SeriesKind.Quantile) { Family = series.Family },
            "histogram_avg" => Average(series),
            "histogram_count" => series with { Kind = SeriesKind.Count },
            "histogram_sum" => series with { Kind = SeriesKind.Sum },
            "avg_over_time" or "sum_over_time" or "min_over_time" or "max_over_time" or "quantile_over_time" =>
                OverTime(series),
            var name when Kept.Contains(name) => series,
            _ => Samples.Plain,
        };
    }

    // Of a gauge there is none, and that is said elsewhere.
    static Samples Rate(Samples series) =>
        series.IsCumulative || series.Kind == SeriesKind.Unknown ? series with { IsRate = true } : Samples.Plain;

    static Samples Average(Samples series) =>
        Samples.Plain with { Family = series.Family, IsAverage = true, CanBeNaN = series.IsZeroWhenIdle };

    static Samples OverTime(Samples series) => new(series.Kind == SeriesKind.Quantile ? series.Kind : SeriesKind.Gauge)
    {
        IsRate = series.IsRate,
        CanBeNaN = series.CanBeNaN,
    };
}
