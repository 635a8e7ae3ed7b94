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
        var name = at.Query.Selected(node).Name;
        at.Warning(
            Code,
            selector.Span,
            $"'{name}' is a counter: it grows until its program starts again, and its value says little.",
            $"Take its rate: rate({name}[…]).");
    }
}
