namespace Odin.Charts.PromQL;

/// <summary>How the aggregations are written.</summary>
internal static class AggregatorNames
{
    public static string Of(Aggregator aggregator) => aggregator switch
    {
        Aggregator.CountValues => "count_values",
        Aggregator.LimitRatio => "limit_ratio",
        _ => aggregator.ToString().ToLowerInvariant(),
    };

    /// <summary>The type of the first of two arguments, or <c>null</c> when there is only one.</summary>
    public static PromType? Parameter(Aggregator aggregator) => aggregator switch
    {
        Aggregator.CountValues => PromType.Text,
        Aggregator.TopK or Aggregator.BottomK or Aggregator.Quantile or Aggregator.LimitK or Aggregator.LimitRatio =>
            PromType.Scalar,
        _ => null,
    };
}
