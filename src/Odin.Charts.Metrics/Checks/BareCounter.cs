using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A counter whose value is used as it is.</summary>
internal static class BareCounter
{
    const string Code = "ODIN2111";

    public static void Check(PromSelector selector, int node, Inspection at)
    {
        var samples = at.Query.Samples(node);
        if (!samples.IsCumulative || at.Around(node).HasFlag(Surroundings.TakeCounters))
            return;
        var name = SelectorLabels.NameOf(selector) ?? "what is selected";
        at.Warning(
            Code, selector.Span, $"{name} only grows until its program starts again: its value says little", $"take its rate: rate({name}[…])");
    }
}
