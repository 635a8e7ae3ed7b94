using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A sum or an average of series that are always 1.</summary>
internal static class SummedInfo
{
    const string Code = "ODIN2126";

    public static void Check(PromAggregation aggregation, int operand, Inspection at)
    {
        if (aggregation.Aggregator is not (Aggregator.Sum or Aggregator.Avg) || at.Query.Samples(operand).Kind != SeriesKind.Info)
            return;
        var what = aggregation.Aggregator == Aggregator.Sum ? "a sum of them is their number" : "an average of them is 1";
        at.Warning(Code, aggregation.Span, $"info series are always 1: {what}", "write count");
    }
}
