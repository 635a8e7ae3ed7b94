using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The unit of an operation on two operands.</summary>
internal static class BinaryUnits
{
    public static NodeUnit Of(PromBinary binary, QueryFlow query, int node)
    {
        var (left, right) = (query.Unit(query.Operand(node)), query.Unit(query.Operand(node, 1)));
        if (binary.ReturnsBool)
            return NodeUnit.Of(QueryUnit.Number);
        return binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Unless or BinaryOperator.Modulo => left,
            BinaryOperator.Multiply when IsOne(query, query.Operand(node, 1)) => left,
            BinaryOperator.Multiply when IsOne(query, query.Operand(node)) => right,
            BinaryOperator.Multiply => Product(left, right),
            BinaryOperator.Divide => Quotient(left, right),
            BinaryOperator.Add or BinaryOperator.Subtract => Sum(binary.Operator, left, right),
            BinaryOperator.Or => Either(left, right),
            var o when BinaryLabels.IsComparison(o) => query.Type(query.Operand(node)) == PromType.Vector
                ? left
                : right,
            BinaryOperator.TrimLower or BinaryOperator.TrimUpper => left,
            _ => NodeUnit.Unknown,
        };
    }

    /// <summary>Whether values of two units can be added and compared.</summary>
    public static bool GoTogether(QueryUnit a, QueryUnit b) => a == b
        || (a.Per == b.Per && a.Of is null or Unit.Ratio && b.Of is null or Unit.Ratio)
        || (a.Of == Unit.Timestamp && b.Of == Unit.Seconds) || (a.Of == Unit.Seconds && b.Of == Unit.Timestamp);

    /// <summary>Whether all values are 1, and only labels are taken from the series.</summary>
    static bool IsOne(QueryFlow query, int node) =>
        query.Samples(node).Kind == SeriesKind.Info || query[query.Inside(node)] is PromAggregation { Aggregator: Aggregator.Group };

    static NodeUnit Sum(BinaryOperator o, NodeUnit a, NodeUnit b)
    {
        if (a.IsBare || b.IsBare)
            return a.IsBare && b.IsBare
                ? NodeUnit.Bare(o == BinaryOperator.Add ? a.Value + b.Value : a.Value - b.Value)
                : a.IsBare ? b : a;
        if (a.Unit is not { } left || b.Unit is not { } right || !GoTogether(left, right))
            return NodeUnit.Unknown;
        if (left.Of == Unit.Timestamp)
            return right.Of == Unit.Timestamp && o == BinaryOperator.Subtract ? NodeUnit.Of(new(Unit.Seconds)) : a;
        return right.Of == Unit.Timestamp || (left.Of is null && right.Of is not null) ? b : a;
    }

    static NodeUnit Product(NodeUnit a, NodeUnit b)
    {
        if (a.IsBare && b.IsBare)
            return NodeUnit.Bare(a.Value * b.Value);
        if (a.IsBare || b.IsBare)
            return a.IsBare ? b.Times(a.Value) : a.Times(b.Value);
        return a.Times(b);
    }

    static NodeUnit Quotient(NodeUnit a, NodeUnit b)
    {
        if (a.IsBare && b.IsBare)
            return NodeUnit.Bare(a.Value / b.Value);
        if (b.IsBare)
            return a.Times(1 / b.Value);
        return a.Over(b);
    }

    static NodeUnit Either(NodeUnit a, NodeUnit b) => a == b || b.IsBare ? a : a.IsBare ? b : NodeUnit.Unknown;
}
