using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A label in <c>without</c> or <c>ignoring</c> that no series has.</summary>
internal static class AggregatedAwayTwice
{
    const string Code = "ODIN2132";

    public static void Report(LabelName label, int node, Inspection at) => at.Warning(
        Code, label.Span, $"There is no label '{label.Name}' to leave out.", UnknownLabel.Hint(
            at.Query.Labels(node), label.Name));
}
