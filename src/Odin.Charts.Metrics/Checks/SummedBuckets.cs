using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A sum over the buckets of a histogram: each holds those below it too, so that an observation counts many
/// times.</summary>
internal static class SummedBuckets
{
    const string Code = "ODIN2122";

    public static void Check(PromAggregation aggregation, int node, Inspection at)
    {
        var operand = at.Query.Operand(node);
        if (aggregation.Aggregator is not (Aggregator.Sum or Aggregator.Avg)
            || at.Query.Samples(operand).Kind != SeriesKind.Bucket
            || at.Around(node).HasFlag(Surroundings.TakeBuckets)
            || !at.Query.Labels(node).CannotHave("le")
            || at.Query.Labels(operand)["le"] is not { Presence: not Presence.Never } le
            || IsOneBucket(le))
        {
            return;
        }
        at.Warning(
            Code,
            aggregation.Span,
            "A bucket holds the observations of all smaller ones too: without 'le' they are counted many times.",
            "Keep 'le', fix it with le=\"+Inf\", or take the '_count'.");
    }

    // 1 and 1.0 are one bucket.
    static bool IsOneBucket(FlowLabel le) => !le.Values.IsDefault
        && le.Values.Select(v => BucketBound.TryRead(v, out var bound) ? bound : double.NaN).Distinct().Count() <= 1;
}
