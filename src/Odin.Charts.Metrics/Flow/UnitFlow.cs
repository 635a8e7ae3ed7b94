using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The unit of a result, through rates, quotients and all the rest.</summary>
public static class UnitFlow
{
    /// <summary>The unit of the result of an expression, or <c>null</c> when it is not known, as of a metric that is
    /// not declared or of a bare number.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="declarations">The metrics that there are.</param>
    public static QueryUnit? Of(PromExpression expression, Declarations declarations) =>
        new QueryFlow(expression, declarations).Unit(0).Unit;

    internal static NodeUnit Of(QueryFlow query, int node) => query[node] switch
    {
        PromNumber number => NodeUnit.Bare(number.Value),
        PromVariable => NodeUnit.Unknown,
        PromSelector => Selected(query.Selected(node).Series),
        PromSign { Negates: true } when query.Unit(query.Operand(node)) is { IsBare: true, Value: { } v } =>
            NodeUnit.Bare(-v),
        PromParentheses or PromSign or PromRange or PromSubquery => query.Unit(query.Operand(node)),
        PromAggregation aggregation => Aggregated(aggregation.Aggregator, query.Unit(query.Operand(node))),
        PromCall call => CallUnits.Of(call, query, node),
        PromBinary binary => BinaryUnits.Of(binary, query, node),
        _ => NodeUnit.Unknown,
    };

    static NodeUnit Selected(Series? series) => series is null
        ? NodeUnit.Unknown
        : NodeUnit.Of(series.Unit)
            with { Observed = series.Metric is Histogram histogram ? new QueryUnit(histogram.Unit) : null };

    static NodeUnit Aggregated(Aggregator aggregator, NodeUnit operand) => aggregator switch
    {
        Aggregator.Count or Aggregator.Group or Aggregator.CountValues => NodeUnit.Of(QueryUnit.Number),
        Aggregator.Stdvar => NodeUnit.Unknown,
        _ => operand,
    };
}
