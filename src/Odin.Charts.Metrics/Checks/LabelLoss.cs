using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Where a label goes that a result cannot have.</summary>
internal static class LabelLoss
{
    const int MostNodes = 500;

    /// <summary>The node nearest to a node, itself included, that drops a label which an operand of it has; -1 when
    /// none ever had it.</summary>
    public static int Find(QueryFlow query, int node, string label)
    {
        var waiting = new Queue<int>([node]);
        for (var seen = 0; waiting.Count > 0 && seen < MostNodes; seen++)
        {
            var current = waiting.Dequeue();
            foreach (var operand in query.Operands(current))
            {
                if (!query.Labels(operand).CannotHave(label))
                    return current;
                waiting.Enqueue(operand);
            }
        }
        return -1;
    }

    /// <summary>What a node does to the labels of its operands, for a message: <c>sum by (job)</c>.</summary>
    public static string Describe(QueryFlow query, int node) => query[node] switch
    {
        PromAggregation aggregation => Named(aggregation),
        PromCall call => call.Function.Name,
        PromBinary { Matching: { } matching } => $"{(matching.On ? "on" : "ignoring")} ({Listed(matching.Labels)})",
        _ => "the operation",
    };

    static string Named(PromAggregation aggregation)
    {
        var name = aggregation.Aggregator.ToString().ToLowerInvariant();
        return aggregation.Grouping is { } grouping
            ? $"{name} {(grouping.Without ? "without" : "by")} ({Listed(grouping.Labels)})"
            : name;
    }

    static string Listed(IEnumerable<LabelName> labels) => string.Join(", ", labels.Select(l => l.Name));
}
