using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A side that is grouped by more labels than are matched, so that several of its series meet one: without
/// <c>group_left</c> or <c>group_right</c> the evaluation fails.</summary>
internal static class MissingGroup
{
    const string Code = "ODIN2133";

    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (BinaryLabels.IsSet(binary.Operator) || binary.Matching is { Group: not GroupSide.None }
            || binary.Matching is null
            || binary.Matching.Labels.Any(l => l.IsVariable))
            return;
        var left = Surplus(binary.Matching, at.Query.Operand(node), at);
        var right = Surplus(binary.Matching, at.Query.Operand(node, 1), at);
        if (left.Length > 0 && right.Length > 0)
            at.Warning(
                Code,
                binary.Span,
                $"Several series of each side meet: the left has one for each {List(left)}, "
                    + $"the right for each {List(right)}.");
        else if (left.Length > 0)
            at.Warning(
                Code,
                binary.Span,
                $"The left has a series for each {List(left)}, the right one for all of them.",
                "Add group_left.");
        else if (right.Length > 0)
            at.Warning(
                Code,
                binary.Span,
                $"The right has a series for each {List(right)}, the left one for all of them.",
                "Add group_right.");
    }

    // What it is grouped by on purpose, not matched, and not one value.
    static string[] Surplus(VectorMatching matching, int side, Inspection at) =>
        at.Query[at.Query.Inside(side)] is PromAggregation { Grouping: { Without: false } grouping } aggregation
        && !AggregationLabels.KeepsSeries(aggregation.Aggregator)
            ? [.. grouping.Labels.Select(l => l.Name).Where(l => !BinaryLabels.Matches(matching, l)
                && at.Query.Labels(side)[l] is { Presence: Presence.Certain, Value: null })]
            : [];

    static string List(string[] labels) => string.Join(", ", labels);
}
