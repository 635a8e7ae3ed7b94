using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of an aggregation.</summary>
internal static class AggregationLabels
{
    public static LabelFlow Of(PromAggregation aggregation, QueryFlow query, int node)
    {
        var operand = query.Labels(query.Operand(node));
        if (KeepsSeries(aggregation.Aggregator))
            return operand;
        return aggregation is { Aggregator: Aggregator.CountValues, Parameter: not null }
            ? CountedValues(operand, query.Text(query.Operand(node, 1)), aggregation.Grouping)
            : Grouped(operand, aggregation.Grouping);
    }

    // The label of the values is one of those of the operand, before it is grouped.
    static LabelFlow CountedValues(LabelFlow operand, string? label, Grouping? grouping)
    {
        if (string.IsNullOrEmpty(label))
            return Grouped(operand, grouping).Weakened().Opened();
        var counted = operand.Set(new FlowLabel(label, Presence.Certain));
        return grouping is { Without: true }
            ? Grouped(counted, grouping)
            : Grouped(counted, grouping).Set(counted[label]);
    }

    /// <summary>Whether the result has series of the operand as they are.</summary>
    public static bool KeepsSeries(Aggregator aggregator) =>
        aggregator is Aggregator.TopK or Aggregator.BottomK or Aggregator.LimitK or Aggregator.LimitRatio;

    static LabelFlow Grouped(LabelFlow operand, Grouping? grouping)
    {
        if (grouping is null)
            return LabelFlow.None;
        if (grouping.Labels.Any(l => l.IsVariable))
            return grouping.Without ? WithoutSome(operand, grouping) : BySome(operand, grouping);
        return grouping.Without
            ? grouping.Labels.Aggregate(operand.WithoutName(), (f, l) => f.Drop(l.Name))
            : LabelFlow.With(
                grouping.Labels.DistinctBy(l => l.Name).Select(l => operand[l.Name])
                    .Where(l => l.Presence != Presence.Never),
                false);
    }

    static LabelFlow WithoutSome(LabelFlow operand, Grouping grouping) => grouping.Labels.Where(l => !l.IsVariable)
        .Aggregate(operand.Weakened().WithoutName(), (f, l) => f.Drop(l.Name));

    static LabelFlow BySome(LabelFlow operand, Grouping grouping) => grouping.Labels.Where(l => !l.IsVariable)
        .Aggregate(operand.Weakened(), (f, l) => f.Set(operand[l.Name]));
}
