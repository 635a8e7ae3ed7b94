using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>An <c>or</c> whose right side is never used, because the left is always there.</summary>
internal static class DeadAlternative
{
    const string Code = "ODIN2134";

    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Operator != BinaryOperator.Or
            || at.Query[at.Query.Inside(at.Query.Operand(node))] is not PromCall { Function.Name: "vector" })
            return;
        var right = at.Query.Labels(at.Query.Operand(node, 1));
        if (!right.IsOpen && right.Possible.All(l => !BinaryLabels.Matches(binary.Matching, l)))
            at.Warning(
                Code,
                binary.Right.Span,
                "This is never used: what stands before 'or' is always there.",
                "Change the sides.");
    }
}
