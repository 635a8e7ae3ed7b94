using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A sum or an average of series that are always 1.</summary>
internal static class SummedInfo
{
    const string Code = "ODIN2126";

    public static void Check(PromAggregation aggregation, int operand, Inspection at)
    {
        if (aggregation.Aggregator is not (Aggregator.Sum or Aggregator.Avg)
            || at.Query.Samples(operand).Kind != SeriesKind.Info)
            return;
        var what = aggregation.Aggregator == Aggregator.Sum ? "their sum is their number" : "their average is 1";
        at.Warning(Code, aggregation.Span, $"Info series are always 1: {what}.", "Write count.");
    }
}
