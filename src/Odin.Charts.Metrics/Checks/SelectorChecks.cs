using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The checks of a selector.</summary>
internal static class SelectorChecks
{
    public static void Check(PromSelector selector, int node, Inspection at)
    {
        UnknownMetric.Check(selector, at);
        NegativeOffset.Check(selector.Moment, at);
        BareCounter.Check(selector, node, at);
        LongRange.Check(node, at);
        ContradictoryMatchers.Check(selector, at);
        var series = SelectorLabels.Named(selector, at.Declarations);
        var bounds = BoundMatcher.Of(selector, at.Declarations);
        foreach (var matcher in selector.Matchers)
        {
            if (matcher.Label == LabelFlow.MetricName)
                continue;
            NeedlessRegex.Check(matcher, at);
            if (series.CannotHave(matcher.Label))
                UnknownLabel.CheckMatcher(selector, matcher, series, at);
            else if (bounds is not null && bounds.Label == matcher.Label)
                bounds.Check(matcher, at);
            else
                UnknownValue.Check(matcher, series[matcher.Label], at);
        }
    }
}
