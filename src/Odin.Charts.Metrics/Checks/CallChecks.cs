using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The checks of a call.</summary>
internal static class CallChecks
{
    public static void Check(PromCall call, int node, Inspection at)
    {
        var argument = at.Query.SeriesArgument(node);
        if (argument < 0)
            return;
        RateChecks.Check(call, argument, at);
        HistogramFunction.Check(call, argument, at);
        IdleRatio.Check(call, argument, at);
        CheckQuantile(call, node, at);
        CheckLabels(call, node, argument, at);
    }

    static void CheckQuantile(PromCall call, int node, Inspection at)
    {
        if (call.Function.Name is "histogram_quantile" or "quantile_over_time")
            QuantileRange.Check(at.Query.Literal(at.Query.Operand(node)), call.Arguments[0].Span, at);
    }

    // The labels that a call reads: the source of label_replace, the sources of label_join, what is sorted by.
    static void CheckLabels(PromCall call, int node, int argument, Inspection at)
    {
        var first = call.Function.Name switch
        {
            "label_replace" or "label_join" => 3,
            "sort_by_label" or "sort_by_label_desc" => 1,
            _ => int.MaxValue,
        };
        var end = call.Function.Name == "label_replace" ? Math.Min(4, call.Arguments.Length) : call.Arguments.Length;
        for (var i = first; i < end; i++)
        {
            if (at.Query.Text(at.Query.Operand(node, i)) is { Length: > 0 } label)
                MissingLabel.Check(label, call.Arguments[i].Span, argument, at);
        }
    }
}
