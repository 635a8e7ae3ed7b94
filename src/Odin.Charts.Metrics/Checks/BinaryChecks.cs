using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The checks of an operation on two operands.</summary>
internal static class BinaryChecks
{
    public static void Check(PromBinary binary, int node, Inspection at)
    {
        UnitMismatch.Check(binary, node, at);
        IdleRatio.Check(binary, node, at);
        if (at.Query.Type(at.Query.Operand(node)) != PromType.Vector
            || at.Query.Type(at.Query.Operand(node, 1)) != PromType.Vector)
            return;
        MatchingLabels.Check(binary, node, at);
        if (!ImpossibleMatch.Check(binary, node, at))
            MissingGroup.Check(binary, node, at);
        DeadAlternative.Check(binary, node, at);
        BoolFilter.Check(binary, node, at);
    }
}
