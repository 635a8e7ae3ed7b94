using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Whether the text of a query has to be read before it is checked.</summary>
internal static class QueryReading
{
    /// <summary>Whether a query was parsed from its text for the same target and dialect.</summary>
    public static bool IsRead(Query query, QueryChecks checks) => query is { Text: { } text, Target: { } target }
        && target == checks.Target && IsOfDialect(text, checks);

    /// <summary>Whether nothing in a tree that a program made could be refused by the target: no pattern, no operation
    /// on numbers only, nothing that is new.</summary>
    public static bool IsSound(Query query, QueryChecks checks) => query.Text is null
        && checks is { Dialect: PromDialect.Grafana } && checks.Target == PrometheusTarget.Default
        && query.Expression.Descendants().All(IsSound);

    // Variables are all that the dialects differ in.
    static bool IsOfDialect(string text, QueryChecks checks) =>
        checks.Dialect == PromDialect.Grafana || !text.AsSpan().ContainsAny('$', '[') || !GrafanaVariable.IsIn(text);

    static bool IsSound(PromExpression node) => node switch
    {
        PromSelector selector => selector.Matchers.All(m => m.Operator is MatchOperator.Equal or MatchOperator.NotEqual),
        PromCall call => call.Function is { IsExperimental: false, Returns: not PromType.Unknown } && HasItsArguments(call),
        PromAggregation aggregation => aggregation.Operand.Type == PromType.Vector
            && aggregation.Aggregator is not (Aggregator.LimitK or Aggregator.LimitRatio),
        PromBinary binary => IsSound(binary),
        PromSign sign => IsOperand(sign.Operand),
        _ => true,
    };

    static bool HasItsArguments(PromCall call)
    {
        var parameters = call.Function.Parameters;
        for (var i = 0; i < call.Arguments.Length; i++)
            if (i >= parameters.Length || call.Arguments[i].Type != parameters[i])
                return false;
        return true;
    }

    static bool IsSound(PromBinary binary) => binary.Left.Type == PromType.Vector && IsOperand(binary.Right)
        && (binary.Right.Type == PromType.Vector || !BinaryLabels.IsSet(binary.Operator))
        && binary is { Operator: not (BinaryOperator.TrimLower or BinaryOperator.TrimUpper), Matching: null };

    static bool IsOperand(PromExpression operand) => operand.Type is PromType.Vector or PromType.Scalar;
}
