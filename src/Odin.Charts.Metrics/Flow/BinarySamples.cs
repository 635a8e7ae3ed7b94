using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What the samples of an operation are.</summary>
internal static class BinarySamples
{
    public static Samples Of(PromBinary binary, QueryFlow query, int node)
    {
        var (left, right) = (query.Operand(node), query.Operand(node, 1));
        if (BinaryLabels.IsComparison(binary.Operator))
            return binary.ReturnsBool ? Samples.Plain : Compared(binary.Operator, query, left, right);
        var (a, b) = (query.Samples(left), query.Samples(right));
        return binary.Operator switch
        {
            BinaryOperator.And => a with { CanBeNaN = a.CanBeNaN && !b.IsNotZero },
            BinaryOperator.Unless => a with { CanBeNaN = a.CanBeNaN && !IsZeroTest(query, right) },
            BinaryOperator.Or => Samples.Either(a, b),
            _ when query.Type(left) != PromType.Vector =>
                WithNumber(binary.Operator, b, query.Literal(left), numberIsLeft: true),
            _ when query.Type(right) != PromType.Vector =>
                WithNumber(binary.Operator, a, query.Literal(right), numberIsLeft: false),
            BinaryOperator.Multiply when b.Kind == SeriesKind.Info => a,
            BinaryOperator.Multiply when a.Kind == SeriesKind.Info => b,
            BinaryOperator.Add or BinaryOperator.Subtract => Added(binary.Operator, a, b),
            BinaryOperator.Divide => Divided(a, b),
            _ => Samples.Plain with { CanBeNaN = a.CanBeNaN || b.CanBeNaN },
        };
    }

    // A comparison that filters lets no NaN through, but for !=.
    static Samples Compared(BinaryOperator o, QueryFlow query, int left, int right)
    {
        var leftIsVector = query.Type(left) == PromType.Vector;
        var samples = query.Samples(leftIsVector ? left : right);
        var limit = query.Literal(leftIsVector ? right : left);
        return samples with
        {
            CanBeNaN = samples.CanBeNaN && o == BinaryOperator.NotEqual,
            IsNotZero = samples.IsNotZero || ExcludesZero(leftIsVector ? o : Turned(o), limit),
        };
    }

    static bool ExcludesZero(BinaryOperator o, double? limit) => o switch
    {
        BinaryOperator.Greater => limit >= 0,
        BinaryOperator.GreaterOrEqual => limit > 0,
        BinaryOperator.Less => limit <= 0,
        BinaryOperator.LessOrEqual => limit < 0,
        BinaryOperator.NotEqual => limit == 0,
        BinaryOperator.Equal => limit is not null and not 0,
        _ => false,
    };

    static BinaryOperator Turned(BinaryOperator o) => o switch
    {
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        _ => o,
    };

    static bool IsZeroTest(QueryFlow query, int node) =>
        query[query.Inside(node)] is PromBinary { Operator: BinaryOperator.Equal }
            && query.Literal(query.Operand(query.Inside(node), 1)) == 0;

    static Samples WithNumber(BinaryOperator o, Samples samples, double? number, bool numberIsLeft) => o switch
    {
        BinaryOperator.Multiply => samples,
        BinaryOperator.Divide when !numberIsLeft => samples,
        BinaryOperator.Add when number > 0 => samples with { IsNotZero = true },
        BinaryOperator.Add when number == 0 => samples,
        _ => Samples.Plain with { CanBeNaN = samples.CanBeNaN },
    };

    static Samples Added(BinaryOperator o, Samples a, Samples b) => Samples.Either(a, b) with
    {
        IsAggregated = true,
        IsRate = a.IsRate && b.IsRate,
        IsNotZero = o == BinaryOperator.Add && (a.IsNotZero || b.IsNotZero),
    };

    static Samples Divided(Samples a, Samples b) => Samples.Plain with
    {
        Family = a.Family == b.Family ? a.Family : null,
        IsAverage = a.Kind == SeriesKind.Sum && b.Kind == SeriesKind.Count && a.Family is not null
            && a.Family == b.Family,
        CanBeNaN = a.CanBeNaN || b.CanBeNaN || (a.IsRate && b.IsZeroWhenIdle),
    };
}
