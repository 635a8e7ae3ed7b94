using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels in <c>on</c>, <c>ignoring</c>, <c>group_left</c> and <c>group_right</c> that no side
/// has.</summary>
internal static class MatchingLabels
{
    public static void Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Matching is not { } matching)
            return;
        var (left, right) = (at.Query.Operand(node), at.Query.Operand(node, 1));
        foreach (var label in matching.Labels)
        {
            if (label.IsVariable || !at.Query.Labels(left).CannotHave(label.Name)
                || !at.Query.Labels(right).CannotHave(label.Name))
                continue;
            if (matching.On)
                MissingLabel.Check(label.Name, label.Span, LostOn(left, right, label.Name, at), at);
            else
                AggregatedAwayTwice.Report(label, left, at);
        }
        foreach (var label in matching.Include.Where(l => !l.IsVariable))
            MissingLabel.Check(label.Name, label.Span, matching.Group == GroupSide.Left ? right : left, at);
    }

    static int LostOn(int left, int right, string label, Inspection at) =>
        LabelLoss.Find(at.Query, left, label) < 0 ? right : left;
}
