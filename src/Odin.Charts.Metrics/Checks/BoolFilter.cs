using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A comparison with <c>bool</c> where only the presence of series counts: its 0 is a series too.</summary>
internal static class BoolFilter
{
    const string Code = "ODIN2135";

    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Operator is not (BinaryOperator.And or BinaryOperator.Unless)
            || at.Query[at.Query.Inside(at.Query.Operand(node, 1))] is not PromBinary { ReturnsBool: true } comparison)
            return;
        var name = binary.Operator == BinaryOperator.And ? "and" : "unless";
        at.Warning(
            Code,
            comparison.Span,
            $"With 'bool' there is always a series, 0 or 1, and '{name}' asks for no more.",
            "Leave 'bool' out.");
    }
}
