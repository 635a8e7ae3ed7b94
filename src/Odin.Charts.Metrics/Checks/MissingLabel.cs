using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A label that is used where no series has it: it never was there, or it was lost on the way.</summary>
internal static class MissingLabel
{
    const string Lost = "ODIN2131";

    /// <summary>Reports a label that the series of a node cannot have.</summary>
    /// <param name="label">The label.</param>
    /// <param name="span">Where it is used.</param>
    /// <param name="node">Whose series should have it.</param>
    /// <param name="at">The inspection.</param>
    public static void Check(string label, TextSpan span, int node, Inspection at)
    {
        if (at.Query.Labels(node).CannotHave(label) && Problem(at.Query, node, label, span, $"There is no label '{label}'.") is { } problem)
            at.Add(problem);
    }

    /// <summary>The problem of a label that the result of a whole expression does not have.</summary>
    public static PromProblem? InResult(QueryFlow query, string label, TextSpan span) =>
        query.Labels(0).CannotHave(label) ? Problem(query, 0, label, span, $"The result has no label '{label}'.") : null;

    static PromProblem Problem(QueryFlow query, int node, string label, TextSpan span, string never)
    {
        var series = query.Labels(node);
        var loss = LabelLoss.Find(query, node, label);
        return loss >= 0
            ? new(
                Lost,
                $"The label '{label}' is gone: '{LabelLoss.Describe(query, loss)}' drops it.",
                span,
                Remaining(series))
            : new(UnknownLabel.Code, never, span, UnknownLabel.Hint(series, label));
    }

    static string Remaining(LabelFlow series) =>
        series.Listed is { Length: > 0 } listed ? $"What is left is {listed}." : "No label is left.";
}
