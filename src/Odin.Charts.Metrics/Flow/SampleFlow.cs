using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What the samples of each node are.</summary>
internal static class SampleFlow
{
    public static Samples Of(QueryFlow query, int node) => query[node] switch
    {
        PromSelector selector => Selected(selector, query.Declarations),
        PromParentheses or PromSign or PromRange or PromSubquery => query.Samples(query.Operand(node)),
        PromAggregation aggregation => Aggregated(aggregation, query.Samples(query.Operand(node))),
        PromCall call => Called(call, query, node),
        PromBinary binary => BinarySamples.Of(binary, query, node),
        PromVariable => default,
        _ => Samples.Plain,
    };

    static Samples Selected(PromSelector selector, Declarations declarations) =>
        SelectorLabels.NameOf(selector) is { } name && declarations.Find(name) is { } series ? series.Samples : default;

    static Samples Aggregated(PromAggregation aggregation, Samples operand) => aggregation.Aggregator switch
    {
        Aggregator.Count or Aggregator.Group or Aggregator.CountValues => Samples.Plain,
        Aggregator.Min or Aggregator.Max => operand with { IsAggregated = true },
        var a when AggregationLabels.KeepsSeries(a) => operand,
        _ => operand with { Kind = Summed(operand.Kind), IsAggregated = true, IsAverage = false, CanBeNaN = false },
    };

    // What is wrong with a sum of quantiles is said once.
    static SeriesKind Summed(SeriesKind kind) => kind is SeriesKind.Quantile or SeriesKind.Info ? SeriesKind.Gauge : kind;

    static Samples Called(PromCall call, QueryFlow query, int node)
    {
        var argument = query.SeriesArgument(node);
        if (argument < 0)
            return Samples.Plain;
        var series = query.Samples(argument);
        return call.Function.Name switch
        {
            "rate" or "irate" or "increase" => series.IsCumulative || series.Kind == SeriesKind.Unknown ? series with { IsRate = true } : Samples.Plain,
            "abs" or "ceil" or "floor" or "round" or "sort" or "sort_desc" or "sort_by_label" or "sort_by_label_desc" or "label_replace"
                or "label_join" or "last_over_time" or "first_over_time" or "info" or "clamp_max" or "scalar" => series,
            "clamp_min" or "clamp" => series with { IsNotZero = query.Literal(query.Operand(node, 1)) > 0 || series.IsNotZero },
            "histogram_quantile" or "histogram_quantiles" => new(SeriesKind.Quantile) { Family = series.Family },
            "histogram_avg" => Samples.Plain with { Family = series.Family, IsAverage = true, CanBeNaN = series.IsZeroWhenIdle },
            "histogram_count" => series with { Kind = SeriesKind.Count },
            "histogram_sum" => series with { Kind = SeriesKind.Sum },
            "avg_over_time" or "sum_over_time" or "min_over_time" or "max_over_time" or "quantile_over_time" => OverTime(series),
            _ => Samples.Plain,
        };
    }

    static Samples OverTime(Samples series) =>
        new(series.Kind == SeriesKind.Quantile ? series.Kind : SeriesKind.Gauge) { IsRate = series.IsRate, CanBeNaN = series.CanBeNaN };
}
