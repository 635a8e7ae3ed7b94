using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A label that the selected series cannot have.</summary>
internal static class UnknownLabel
{
    public const string Code = "ODIN2101";

    public static void CheckMatcher(LabelMatcher matcher, Selected selected, Inspection at)
    {
        if (matcher is { Operator: MatchOperator.Equal, Value.Length: 0 })
            return;
        var whose = selected.Name is { } name ? $"'{name}'" : "What is selected";
        at.Error(Code, matcher.Span, $"{whose} has no label '{matcher.Label}'.", Hint(selected.Labels, matcher.Label));
    }

    /// <summary>The labels that there are: those that look alike, or all.</summary>
    public static string? Hint(LabelFlow series, string label) => NearestNames.Hint(series.Nearest(label))
        ?? (series.Listed is { Length: > 0 } listed ? $"The labels are {listed}." : null);
}
