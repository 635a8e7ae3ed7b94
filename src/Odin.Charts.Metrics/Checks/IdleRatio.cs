using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A ratio that is 0/0 while nothing happens, where that spoils more than itself.</summary>
internal static class IdleRatio
{
    const string Code = "ODIN2140";

    const string Hint = "Divide the sums rather than add up ratios, or divide by (… > 0).";

    /// <summary>One idle series makes the whole aggregation NaN.</summary>
    public static void Check(PromAggregation aggregation, int operand, Inspection at)
    {
        if (aggregation.Aggregator is Aggregator.Sum or Aggregator.Avg or Aggregator.Stddev or Aggregator.Stdvar
            or Aggregator.Quantile)
            Check(operand, aggregation.Span, aggregation.Aggregator.ToString().ToLowerInvariant(), "series", at);
    }

    /// <summary>One idle moment makes the whole range NaN.</summary>
    public static void Check(PromCall call, int argument, Inspection at)
    {
        if (call.Function.Name is "sum_over_time" or "avg_over_time" or "stddev_over_time" or "stdvar_over_time"
            or "quantile_over_time")
            Check(argument, call.Span, call.Function.Name, "moment", at);
    }

    /// <summary>NaN is not equal to anything.</summary>
    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Operator != BinaryOperator.NotEqual)
            return;
        var (left, right) = (at.Query.Operand(node), at.Query.Operand(node, 1));
        if (at.Query.Samples(left).CanBeNaN || at.Query.Samples(right).CanBeNaN)
            at.Warning(
                Code,
                binary.Span,
                "This ratio is NaN while nothing happens, and NaN is != everything.",
                "Divide by (… > 0).");
    }

    static void Check(int operand, TextSpan span, string name, string one, Inspection at)
    {
        if (at.Query.Samples(operand) is { CanBeNaN: true, IsAverage: false })
            at.Warning(
                Code,
                span,
                $"The ratio is NaN while nothing happens: one idle {one} makes the whole {name} NaN.",
                Hint);
    }
}
