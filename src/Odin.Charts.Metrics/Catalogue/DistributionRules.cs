using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

// Buckets and quantiles.
static class DistributionRules
{
    public static IEnumerable<DeclarationProblem> Check(Metric metric) => metric switch
    {
        Histogram { IsClassic: false, IsNative: false } h => [Buckets(h, "has neither buckets nor a native histogram")],
        Histogram h when !h.Buckets.All(double.IsFinite) => [Buckets(h, "has a bucket that does not end at a number")],
        Histogram h when !Ascends(h.Buckets) => [Buckets(h, "has buckets that do not ascend")],
        Summary s when !Ascends(s.Quantiles) || s.Quantiles.Any(q => q is not (>= 0 and <= 1)) => [Quantiles(s)],
        _ => [],
    };

    static bool Ascends(ImmutableArray<double> bounds) => bounds.Zip(bounds.Skip(1)).All(p => p.First < p.Second);

    static DeclarationProblem Buckets(Histogram histogram, string what) => new(
        "ODIN2058",
        $"The histogram '{histogram.Name}' {what}.",
        histogram.Place,
        "Give the upper bounds in ascending order, each once and without +Inf, or IsNative = true.");

    static DeclarationProblem Quantiles(Summary summary) => new(
        "ODIN2059",
        $"The summary '{summary.Name}' has quantiles that do not ascend from 0 to 1.",
        summary.Place,
        "Give each once, in ascending order.");
}
