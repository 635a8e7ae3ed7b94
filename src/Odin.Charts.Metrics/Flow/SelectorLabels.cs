using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of selected series.</summary>
internal static class SelectorLabels
{
    /// <param name="selector">The selector.</param>
    /// <param name="flow">The labels of everything that has its name.</param>
    public static LabelFlow Of(PromSelector selector, LabelFlow flow)
    {
        foreach (var matcher in selector.Matchers)
        {
            if (matcher.Label != LabelFlow.MetricName)
                flow = flow.Set(Matched(flow[matcher.Label], matcher));
        }
        return flow;
    }

    static FlowLabel Matched(FlowLabel label, LabelMatcher matcher) => matcher.Operator switch
    {
        MatchOperator.Equal when GrafanaVariable.IsIn(matcher.Value) => label,
        MatchOperator.Equal when matcher.Value.Length == 0 => new(label.Name, Presence.Never),
        MatchOperator.Equal => new(label.Name, Presence.Certain, [matcher.Value]),
        MatchOperator.NotEqual => GrafanaVariable.IsIn(matcher.Value) ? label : Without(label, matcher.Value),
        _ => LabelPattern.Of(matcher.Value) switch
        {
            null => label,
            var pattern when matcher.Operator == MatchOperator.NotMatches => Filtered(label, v => !pattern.Matches(v)),
            { IsList: true } list => Listed(label, list),
            var pattern => Filtered(label, pattern.Matches),
        },
    };

    static FlowLabel Without(FlowLabel label, string value) => value.Length == 0
        ? label with { Presence = Presence.Certain }
        : label.Values.IsDefault ? label : label with { Values = label.Values.Remove(value) };

    static FlowLabel Filtered(FlowLabel label, Func<string, bool> passes)
    {
        var values = label.Values.IsDefault ? label.Values : label.Values.RemoveAll(v => !passes(v));
        return new(label.Name, passes("") ? label.Presence : Presence.Certain, values);
    }

    // The values of =~"a|b" are known even where the label's are not.
    static FlowLabel Listed(FlowLabel label, LabelPattern list)
    {
        var filtered = Filtered(label, list.Matches);
        return filtered.Values.IsDefault
            ? filtered with { Values = [.. list.Text.Split('|').Where(v => v.Length > 0)] }
            : filtered;
    }
}
