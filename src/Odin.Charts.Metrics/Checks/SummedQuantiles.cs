using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Quantiles or averages that are averaged or added up.</summary>
internal static class SummedQuantiles
{
    const string OfQuantiles = "ODIN2123";
    const string OfAverages = "ODIN2124";

    public static void Check(PromAggregation aggregation, int operand, Inspection at)
    {
        if (aggregation.Aggregator is not (Aggregator.Sum or Aggregator.Avg or Aggregator.Quantile or Aggregator.Stddev
            or Aggregator.Stdvar))
            return;
        var name = aggregation.Aggregator.ToString().ToLowerInvariant();
        var samples = at.Query.Samples(operand);
        if (samples.Kind == SeriesKind.Quantile)
        {
            at.Warning(
                OfQuantiles, aggregation.Span, $"The {name} of quantiles is no quantile of anything.",
                "Add up the buckets first: histogram_quantile(0.99, sum by (le) (rate(…))). "
                    + "Of a summary take the max.");
        }
        else if (samples.IsAverage)
        {
            at.Warning(
                OfAverages, aggregation.Span,
                    $"The {name} of averages gives every series the same weight, however many observations it has.",
                "Divide the sums: sum(rate(x_sum[…])) / sum(rate(x_count[…])).");
        }
    }
}
