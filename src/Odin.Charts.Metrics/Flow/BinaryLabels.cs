using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of an operation on two operands.</summary>
internal static class BinaryLabels
{
    public static LabelFlow Of(PromBinary binary, QueryFlow query, int node)
    {
        var (left, right) = (query.Operand(node), query.Operand(node, 1));
        var (leftIsVector, rightIsVector) = (query.Type(left) == PromType.Vector, query.Type(right) == PromType.Vector);
        if (leftIsVector && rightIsVector)
            return OfVectors(binary, query.Labels(left), query.Labels(right));
        if (leftIsVector || rightIsVector)
            return Named(binary, query.Labels(leftIsVector ? left : right));
        return query.Type(node) == PromType.Scalar ? LabelFlow.None : LabelFlow.Anything;
    }

    /// <summary>Whether the operator chooses among series rather than computes.</summary>
    public static bool IsSet(BinaryOperator o) => o is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Unless;

    /// <summary>Whether the operator compares.</summary>
    public static bool IsComparison(BinaryOperator o) =>
        o is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    /// <summary>Whether a label has to agree on both sides.</summary>
    public static bool Matches(VectorMatching? matching, string label) => matching is { On: true }
        ? matching.Labels.Any(l => l.Name == label)
        : label != LabelFlow.MetricName && (matching is null || !matching.Labels.Any(l => l.Name == label));

    static LabelFlow OfVectors(PromBinary binary, LabelFlow left, LabelFlow right)
    {
        var matching = binary.Matching;
        if (binary.Operator == BinaryOperator.Or)
            return LabelFlow.Either(left, right);
        if (binary.Operator == BinaryOperator.Unless)
            return left;
        if (matching is not null && matching.Labels.Any(l => l.IsVariable))
            return binary.Operator == BinaryOperator.And
                ? left
                : Vague(binary, matching.Group == GroupSide.Right ? right : left);
        if (binary.Operator == BinaryOperator.And)
            return Joined(left, right, matching);
        return matching?.Group switch
        {
            GroupSide.Left => Grouped(binary, left, right, matching),
            GroupSide.Right => Grouped(binary, right, left, matching),
            _ => OneToOne(binary, left, right, matching),
        };
    }

    static LabelFlow Vague(PromBinary binary, LabelFlow many) => Named(binary, many.Weakened().Opened());

    static LabelFlow OneToOne(PromBinary binary, LabelFlow left, LabelFlow right, VectorMatching? matching)
    {
        var named = Named(binary, left);
        var joined = HasFill(matching)
            ? LabelFlow.Either(named, right.WithoutName())
            : Joined(named, right, matching);
        if (matching is null)
            return joined;
        return matching.On
            ? LabelFlow.With(
                matching.Labels.DistinctBy(l => l.Name).Select(l => joined[l.Name])
                    .Where(l => l.Presence != Presence.Never),
                false)
            : matching.Labels.Aggregate(joined, (f, l) => f.Drop(l.Name));
    }

    static LabelFlow Grouped(PromBinary binary, LabelFlow many, LabelFlow one, VectorMatching matching)
    {
        var named = Named(binary, many);
        var joined = HasFill(matching) ? LabelFlow.Either(named, one.WithoutName()) : Joined(named, one, matching);
        return matching.Include.Aggregate(joined, (f, l) => l.IsVariable
            ? f.Weakened().Opened()
            : f.Set(HasFill(matching) ? FlowLabel.Either(one[l.Name], new(l.Name, Presence.Never)) : one[l.Name]));
    }

    // The series of one side that have a partner: what both say of the labels that have to agree holds.
    static LabelFlow Joined(LabelFlow side, LabelFlow partner, VectorMatching? matching)
    {
        var isOpen = side.IsOpen && (partner.IsOpen || matching is { On: true });
        var joined = LabelFlow.Combine(side, partner, Join, isOpen, matching).Set(side[LabelFlow.MetricName]);
        return matching is null
            ? joined
            : matching.Labels.Aggregate(joined, (f, l) => f.Set(Join(matching, side[l.Name], partner[l.Name])));
    }

    static FlowLabel Join(VectorMatching? matching, FlowLabel side, FlowLabel partner) =>
        Matches(matching, side.Name) ? FlowLabel.Both(side, partner) : side;

    static bool HasFill(VectorMatching? matching) => matching is { FillLeft: not null } or { FillRight: not null };

    static LabelFlow Named(PromBinary binary, LabelFlow flow) =>
        binary.Operator is BinaryOperator.TrimLower or BinaryOperator.TrimUpper ? flow
        : IsComparison(binary.Operator) && !binary.ReturnsBool ? flow
        : flow.WithoutName();
}
