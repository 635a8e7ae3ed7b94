using System.Globalization;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// What is wrong with the arguments of a typed query.
static class QueryProblems
{
    public static PromProblem? Quantile(double quantile) => quantile is >= 0 and <= 1 ? null
        : Problem("ODIN2065", $"a quantile lies between 0 and 1, and this is {Text(quantile)}");

    public static PromProblem? Count(int count) => count > 0 ? null
        : Problem("ODIN2065", $"at least 1 series has to be asked for, and this is {Text(count)}");

    public static PromProblem? Threshold(Histogram histogram, double threshold) =>
        histogram.Buckets.IsEmpty || histogram.HasOtherBuckets || histogram.Buckets.Contains(threshold) ? null
        : Problem(
            "ODIN2064",
            $"{histogram.Name} has no bucket that ends at {BucketBound.Text(threshold)}",
            $"its buckets end at {string.Join(", ", histogram.Buckets.Select(BucketBound.Text))}");

    public static PromProblem? Quantile(Summary summary, double quantile) => summary.Quantiles.Contains(quantile) ? null
        : Problem(
            "ODIN2064",
            $"{summary.Name} has no quantile {BucketBound.Text(quantile)}",
            summary.Quantiles.IsEmpty
                ? "it has only a sum and a count"
                : $"it has {string.Join(", ", summary.Quantiles.Select(BucketBound.Text))}");

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    static PromProblem Problem(string code, string message, string? hint = null) => new(code, message, default, hint);
}
