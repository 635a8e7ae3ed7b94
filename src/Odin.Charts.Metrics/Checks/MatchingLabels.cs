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
        if (matching.On)
            CheckOn(matching, left, right, at);
        else
            UnknownExclusion.Check(
                matching.Labels, LabelFlow.Either(at.Query.Labels(left), at.Query.Labels(right)), at);
        foreach (var label in matching.Include.Where(l => !l.IsVariable))
            MissingLabel.Check(label.Name, label.Span, matching.Group == GroupSide.Left ? right : left, at);
    }

    static void CheckOn(VectorMatching matching, int left, int right, Inspection at)
    {
        foreach (var label in matching.Labels.Where(l => !l.IsVariable))
        {
            if (at.Query.Labels(left).CannotHave(label.Name) && at.Query.Labels(right).CannotHave(label.Name))
                MissingLabel.Check(label.Name, label.Span, LostOn(left, right, label.Name, at), at);
        }
    }

    static int LostOn(int left, int right, string label, Inspection at) =>
        LabelLoss.Find(at.Query, left, label) < 0 ? right : left;
}
