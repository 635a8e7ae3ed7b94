using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// Binary nodes, with parentheses where the precedence of the operators asks for them.
static class Binaries
{
    public static PromBinary Of(PromExpression left, BinaryOperator op, PromExpression right) =>
        new(Operand(left, op, isRight: false), op, Operand(right, op, isRight: true));

    public static PromBinary Matched(PromExpression operation, bool on, ReadOnlySpan<Label> labels) =>
        (PromBinary)operation with { Matching = new VectorMatching(on, Names(labels)) };

    public static PromBinary Grouped(PromExpression operation, GroupSide side, ReadOnlySpan<Label> include)
    {
        var binary = (PromBinary)operation;
        return binary with { Matching = binary.Matching! with { Group = side, Include = Names(include) } };
    }

    public static ImmutableArray<LabelName> Names(ReadOnlySpan<Label> labels)
    {
        var names = ImmutableArray.CreateBuilder<LabelName>(labels.Length);
        foreach (var label in labels)
            names.Add(new LabelName(label.Name) { IsVariable = label.Name.StartsWith('$') });
        return names.MoveToImmutable();
    }

    public static PromExpression Sign(PromExpression operand) =>
        new PromSign(true, operand is PromBinary or PromSign or PromNumber ? new PromParentheses(operand) : operand);

    static PromExpression Operand(PromExpression e, BinaryOperator parent, bool isRight)
    {
        var isFarSide = parent == BinaryOperator.Power ? !isRight : isRight;
        return NeedsParentheses(e, Precedence(parent), isFarSide) ? new PromParentheses(e) : e;
    }

    static bool NeedsParentheses(PromExpression e, int outer, bool isFarSide) => e switch
    {
        PromBinary b => Precedence(b.Operator) < outer || (Precedence(b.Operator) == outer && isFarSide),
        PromSign or PromNumber { Value: < 0 } => outer > Precedence(BinaryOperator.Multiply),
        _ => false,
    };

    static int Precedence(BinaryOperator op) => op switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And or BinaryOperator.Unless => 2,
        >= BinaryOperator.Equal and <= BinaryOperator.TrimLower => 3,
        BinaryOperator.Add or BinaryOperator.Subtract => 4,
        BinaryOperator.Power => 6,
        _ => 5,
    };
}
