using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The checks of an aggregation.</summary>
internal static class AggregationChecks
{
    public static void Check(PromAggregation aggregation, int node, Inspection at)
    {
        var operand = at.Query.Operand(node);
        if (aggregation.Grouping is { } grouping)
            CheckGrouping(grouping, operand, at);
        if (aggregation is { Aggregator: Aggregator.Quantile, Parameter: { } parameter })
            QuantileRange.Check(at.Query.Literal(at.Query.Operand(node, 1)), parameter.Span, at);
        SummedBuckets.Check(aggregation, node, at);
        SummedQuantiles.Check(aggregation, operand, at);
        SummedInfo.Check(aggregation, operand, at);
        IdleRatio.Check(aggregation, operand, at);
    }

    static void CheckGrouping(Grouping grouping, int operand, Inspection at)
    {
        if (grouping.Without)
        {
            UnknownExclusion.Check(grouping.Labels, at.Query.Labels(operand), at);
            return;
        }
        foreach (var label in grouping.Labels.Where(l => !l.IsVariable))
            MissingLabel.Check(label.Name, label.Span, operand, at);
    }
}
