using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The unit of a call.</summary>
internal static class CallUnits
{
    static readonly QueryUnit Second = new(Unit.Seconds);

    static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "abs", "ceil", "floor", "round", "clamp", "clamp_min", "clamp_max", "sort", "sort_desc", "sort_by_label",
        "sort_by_label_desc", "label_replace", "label_join", "info", "scalar", "increase", "predict_linear",
        "double_exponential_smoothing", "avg_over_time", "sum_over_time", "min_over_time", "max_over_time",
        "last_over_time", "first_over_time", "quantile_over_time", "stddev_over_time", "mad_over_time",
    };

    static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "changes", "resets", "count_over_time", "present_over_time", "absent", "absent_over_time",
    };

    static readonly HashSet<string> Moments = new(StringComparer.Ordinal)
    {
        "timestamp", "start_timestamp", "ts_of_first_over_time", "ts_of_last_over_time", "ts_of_max_over_time",
        "ts_of_min_over_time",
    };

    public static NodeUnit Of(PromCall call, QueryFlow query, int node)
    {
        var argument = query.SeriesArgument(node);
        if (argument < 0)
            return OfNumbers(call, query, node);
        var series = query.Unit(argument);
        return call.Function.Name switch
        {
            "rate" or "irate" or "deriv" => series.PerSecond(),
            "delta" or "idelta" => series.As(series.Unit?.Of == Unit.Timestamp ? Second : series.Unit),
            "histogram_quantile" or "histogram_quantiles" or "histogram_avg" or "histogram_stddev" =>
                NodeUnit.Of(series.Observed),
            "histogram_count" => NodeUnit.Of(series.Unit),
            "histogram_sum" => NodeUnit.Of(UnitOfSum(series)),
            "histogram_fraction" => NodeUnit.Of(QueryUnit.Ratio),
            var name when Kept.Contains(name) => series,
            var name when Numbers.Contains(name) => NodeUnit.Of(QueryUnit.Number),
            var name when Moments.Contains(name) => NodeUnit.Of(new(Unit.Timestamp)),
            _ => NodeUnit.Unknown,
        };
    }

    static NodeUnit OfNumbers(PromCall call, QueryFlow query, int node) => call.Function.Name switch
    {
        "time" => NodeUnit.Of(new(Unit.Timestamp)),
        "vector" when !call.Arguments.IsEmpty => query.Unit(query.Operand(node)),
        "pi" => NodeUnit.Bare(Math.PI),
        _ => NodeUnit.Unknown,
    };

    static QueryUnit? UnitOfSum(NodeUnit histogram) => histogram is { Unit: { } number, Observed: { } observed }
        ? number.Per is null ? observed : UnitScale.PerSecond(observed)
        : null;
}
