using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Values of different units that are added or compared.</summary>
internal static class UnitMismatch
{
    const string Code = "ODIN2141";

    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Operator is not (BinaryOperator.Add or BinaryOperator.Subtract)
            && !BinaryLabels.IsComparison(binary.Operator))
            return;
        if (at.Query.Unit(at.Query.Operand(node)).Unit is not { } left
            || at.Query.Unit(at.Query.Operand(node, 1)).Unit is not { } right)
            return;
        if (!BinaryUnits.GoTogether(left, right))
            at.Error(
                Code, binary.Span, $"The left is {left}, the right {right}: they cannot be {Done(binary.Operator)}.");
    }

    static string Done(BinaryOperator o) => o switch
    {
        BinaryOperator.Add => "added",
        BinaryOperator.Subtract => "subtracted",
        _ => "compared",
    };
}
