using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A look back further than samples are kept.</summary>
internal static class LongRange
{
    const string Code = "ODIN2114";

    public static void Check(int node, Inspection at)
    {
        if (at.Checks.Retention is not { } retention || at.LookBack(node) is not { Farthest: var farthest } back
            || farthest <= retention.TotalSeconds)
            return;
        var kept = Durations.Text(retention.TotalSeconds);
        if (back.Nearest > retention.TotalSeconds)
            at.Error(
                Code,
                at.Query[node].Span,
                $"This asks for samples that are {Durations.Text(back.Nearest)} old, and they are kept for {kept}.");
        else
            at.Warning(
                Code,
                at.Query[node].Span,
                $"This looks {Durations.Text(farthest)} back, and samples are kept for {kept}.");
    }
}
