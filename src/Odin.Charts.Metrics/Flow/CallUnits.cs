using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The unit of a call.</summary>
internal static class CallUnits
{
    static readonly QueryUnit Second = new(Unit.Seconds);

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
            "histogram_quantile" or "histogram_quantiles" or "histogram_avg" or "histogram_stddev" => NodeUnit.Of(series.Observed),
            "histogram_count" => NodeUnit.Of(series.Unit),
            "histogram_sum" => NodeUnit.Of(series is { Unit: { } number, Observed: { } observed } ? UnitOfSum(number, observed) : null),
            "histogram_fraction" => NodeUnit.Of(QueryUnit.Ratio),
            "changes" or "resets" or "count_over_time" or "present_over_time" or "absent" or "absent_over_time" => NodeUnit.Of(QueryUnit.Number),
            "timestamp" or "start_timestamp" or "ts_of_first_over_time" or "ts_of_last_over_time" or "ts_of_max_over_time"
                or "ts_of_min_over_time" => NodeUnit.Of(new(Unit.Timestamp)),
            "abs" or "ceil" or "floor" or "round" or "clamp" or "clamp_min" or "clamp_max" or "sort" or "sort_desc" or "sort_by_label"
                or "sort_by_label_desc" or "label_replace" or "label_join" or "info" or "scalar" or "increase" or "predict_linear"
                or "double_exponential_smoothing" or "avg_over_time" or "sum_over_time" or "min_over_time" or "max_over_time"
                or "last_over_time" or "first_over_time" or "quantile_over_time" or "stddev_over_time" or "mad_over_time" => series,
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

    static QueryUnit? UnitOfSum(QueryUnit number, QueryUnit observed) => number.Per is null ? observed : UnitScale.PerSecond(observed);
}
