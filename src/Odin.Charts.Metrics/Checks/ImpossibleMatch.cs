using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Two sides of which no series can ever belong together.</summary>
internal static class ImpossibleMatch
{
    const string Code = "ODIN2130";

    /// <summary>Whether there is something to report.</summary>
    public static bool Check(PromBinary binary, int node, Inspection at)
    {
        if (binary.Operator == BinaryOperator.Or || binary.Matching is { FillLeft: not null }
            or { FillRight: not null })
            return false;
        if (binary.Matching is { } named && named.Labels.Any(l => l.IsVariable))
            return false;
        var (left, right) = (at.Query.Labels(at.Query.Operand(node)), at.Query.Labels(at.Query.Operand(node, 1)));
        if (binary.Matching is { On: true } matching)
        {
            var refused = matching.Labels.Where(l => FlowLabel.Exclude(left[l.Name], right[l.Name])).ToArray();
            foreach (var label in refused)
                Report(binary, node, [label.Name], label.Span, at);
            return refused.Length > 0;
        }
        var excluded = left.Known.Concat(right.Known).Select(l => l.Name).Distinct(StringComparer.Ordinal)
            .Where(l => BinaryLabels.Matches(binary.Matching, l) && FlowLabel.Exclude(left[l], right[l])).ToArray();
        if (excluded.Length > 0)
            Report(binary, node, excluded, binary.Span, at);
        return excluded.Length > 0;
    }

    static void Report(PromBinary binary, int node, string[] labels, TextSpan span, Inspection at)
    {
        var reason = string.Join("; ", labels.Select(l => Reason(l, node, at)));
        var consequence = binary.Operator == BinaryOperator.Unless
            ? "'unless' leaves nothing out"
            : "No series of the two sides ever match";
        at.Error(Code, span, $"{consequence}: {reason}.", Hint(binary, node, labels, at));
    }

    static string Reason(string label, int node, Inspection at)
    {
        var (left, right) = (
            at.Query.Labels(at.Query.Operand(node))[label], at.Query.Labels(at.Query.Operand(node, 1))[label]);
        return (left.Presence, right.Presence) switch
        {
            (Presence.Never, _) => $"only the right has '{label}'{Loss(at.Query.Operand(node), label, at)}",
            (_, Presence.Never) => $"only the left has '{label}'{Loss(at.Query.Operand(node, 1), label, at)}",
            _ => $"'{label}' is {Values(left)} on the left and {Values(right)} on the right",
        };
    }

    static string Loss(int side, string label, Inspection at) =>
        LabelLoss.Find(at.Query, side, label) is var loss and >= 0
            ? $", '{LabelLoss.Describe(at.Query, loss)}' drops it"
            : "";

    static string Values(FlowLabel label) =>
        string.Join(" or ", label.Values.Take(3)) + (label.Values.Length > 3 ? " …" : "");

    static string? Hint(PromBinary binary, int node, string[] labels, Inspection at)
    {
        if (binary.Matching is { On: true })
            return null;
        var common = at.Query.Labels(at.Query.Operand(node)).Certain
            .Intersect(at.Query.Labels(at.Query.Operand(node, 1)).Certain).Except(labels)
                .Where(l => l != LabelFlow.MetricName).ToArray();
        return common.Length > 0
            ? $"Match on what both have: on ({string.Join(", ", common)})."
            : "Match on nothing: on ().";
    }
}
