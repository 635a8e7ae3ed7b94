using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What the nodes above a node do with its samples.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,

    /// <summary>They take counters as they are: their rate, whether they are there, how many there are.</summary>
    TakeCounters = 1,

    /// <summary>They take the buckets of a histogram together.</summary>
    TakeBuckets = 2,
}

/// <summary>The surroundings of every node, from the root to the leaves.</summary>
internal static class SurroundingsFlow
{
    static readonly HashSet<string> Counting = new(StringComparer.Ordinal)
    {
        "rate", "irate", "increase", "changes", "resets", "absent", "absent_over_time", "count_over_time",
        "present_over_time", "timestamp", "start_timestamp", "ts_of_first_over_time", "ts_of_last_over_time", "delta",
        "idelta", "deriv", "predict_linear", "double_exponential_smoothing",
    };

    public static Surroundings[] Of(QueryFlow query)
    {
        var all = new Surroundings[query.Count];
        for (var node = 1; node < query.Count; node++)
            all[node] = all[query.Parent(node)] | Made(query, query.Parent(node), node);
        return all;
    }

    static Surroundings Made(QueryFlow query, int parent, int node) => query[parent] switch
    {
        PromCall call => Made(call.Function.Name),
        PromAggregation { Aggregator: Aggregator.Count or Aggregator.Group } => Surroundings.TakeCounters,
        PromBinary binary when TakesCounters(binary, query, parent, node) => Surroundings.TakeCounters,
        _ => Surroundings.None,
    };

    static Surroundings Made(string function) => Counting.Contains(function) ? Surroundings.TakeCounters
        : function is "histogram_quantile" or "histogram_quantiles" or "histogram_fraction" ? Surroundings.TakeBuckets
        : Surroundings.None;

    // Whether there is one at all (> 0, and, unless), how much it grew (x - x offset 1h), and 0 * x for its labels.
    static bool TakesCounters(PromBinary binary, QueryFlow query, int parent, int node)
    {
        var (left, right) = (query.Operand(parent), query.Operand(parent, 1));
        return binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Unless => node == right || AreOfOneFamily(query, left, right),
            BinaryOperator.Multiply => query.Literal(node == left ? right : left) == 0,
            BinaryOperator.Subtract => AreOfOneFamily(query, left, right),
            var o when BinaryLabels.IsComparison(o) =>
                query.Literal(node == left ? right : left) == 0 || AreOfOneFamily(query, left, right),
            _ => false,
        };
    }

    static bool AreOfOneFamily(QueryFlow query, int left, int right)
    {
        var (a, b) = (query.Samples(left), query.Samples(right));
        return a.IsCumulative && b.IsCumulative && a.Kind == b.Kind && a.Family == b.Family;
    }
}
