using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The checks of a selector.</summary>
internal static class SelectorChecks
{
    public static void Check(PromSelector selector, int node, Inspection at)
    {
        var selected = at.Query.Selected(node);
        UnknownMetric.Check(selector, selected, at);
        NegativeOffset.Check(selector.Moment, at);
        BareCounter.Check(selector, node, at);
        LongRange.Check(node, at);
        ContradictoryMatchers.Check(selector, at);
        var bounds = BoundMatcher.Of(selected.Series);
        foreach (var matcher in selector.Matchers)
        {
            if (matcher.Label == LabelFlow.MetricName)
                continue;
            NeedlessRegex.Check(matcher, at);
            if (selected.Labels.CannotHave(matcher.Label))
                UnknownLabel.CheckMatcher(matcher, selected, at);
            else if (bounds is not null && bounds.Label == matcher.Label)
                bounds.Check(matcher, at);
            else
                UnknownValue.Check(matcher, selected.Labels[matcher.Label], at);
        }
    }
}
