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

    static Surroundings Made(string function) => function switch
    {
        "rate" or "irate" or "increase" or "changes" or "resets" or "absent" or "absent_over_time" or "count_over_time"
            or "present_over_time" or "timestamp" or "start_timestamp" or "ts_of_first_over_time"
                or "ts_of_last_over_time"
            or "delta" or "idelta" or "deriv" or "predict_linear" or "double_exponential_smoothing" =>
                Surroundings.TakeCounters,
        "histogram_quantile" or "histogram_quantiles" or "histogram_fraction" => Surroundings.TakeBuckets,
        _ => Surroundings.None,
    };

    // Whether there is one at all (> 0, and, unless), how much it grew (x - x offset 1h), and 0 * x for its labels.
    static bool TakesCounters(PromBinary binary, QueryFlow query, int parent, int node)
    {
        var (left, right) = (query.Operand(parent), query.Operand(parent, 1));
        if (BinaryLabels.IsSet(binary.Operator))
            return (node == right && binary.Operator != BinaryOperator.Or)
                || (binary.Operator != BinaryOperator.Or && AreOfOneFamily(query, left, right));
        if (BinaryLabels.IsComparison(binary.Operator) || binary.Operator == BinaryOperator.Multiply)
            return query.Literal(node == left ? right : left) == 0
                || (binary.Operator != BinaryOperator.Multiply && AreOfOneFamily(query, left, right));
        return binary.Operator == BinaryOperator.Subtract && AreOfOneFamily(query, left, right);
    }

    static bool AreOfOneFamily(QueryFlow query, int left, int right)
    {
        var (a, b) = (query.Samples(left), query.Samples(right));
        return a.IsCumulative && b.IsCumulative && a.Kind == b.Kind && a.Family == b.Family;
    }
}
