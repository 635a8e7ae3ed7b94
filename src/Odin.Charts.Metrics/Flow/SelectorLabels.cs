using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of selected series.</summary>
internal static class SelectorLabels
{
    public static LabelFlow Of(PromSelector selector, Declarations declarations)
    {
        var flow = Named(selector, declarations);
        foreach (var matcher in selector.Matchers)
        {
            if (matcher.Label != LabelFlow.MetricName)
                flow = flow.Set(Matched(flow[matcher.Label], matcher));
        }
        return flow;
    }

    /// <summary>The labels of what has the name that is selected, whatever else is asked of it.</summary>
    public static LabelFlow Named(PromSelector selector, Declarations declarations)
    {
        if (NameOf(selector) is { } name)
            return declarations.Find(name)?.Flow ?? LabelFlow.Anything.Set(LabelFlow.MetricName, name);
        var names = NamesOf(selector);
        return names.IsDefault
            ? LabelFlow.Anything
            : names.Select(n => declarations.Find(n)?.Flow ?? LabelFlow.Anything.Set(LabelFlow.MetricName, n)).Aggregate(LabelFlow.Either);
    }

    /// <summary>The one name that is selected, or <c>null</c> when there are several or a variable stands in it.</summary>
    public static string? NameOf(PromSelector selector)
    {
        foreach (var matcher in selector.Matchers)
        {
            if (matcher is { Label: LabelFlow.MetricName, Operator: MatchOperator.Equal })
                return GrafanaVariable.IsIn(matcher.Value) ? null : matcher.Value;
        }
        return selector.Name is { } name && !GrafanaVariable.IsIn(name) ? name : null;
    }

    /// <summary>The names that are selected, when they are listed: <c>{__name__=~"a|b"}</c>; <c>default</c> when they are not.</summary>
    public static ImmutableArray<string> NamesOf(PromSelector selector)
    {
        var matcher = selector.Matchers.FirstOrDefault(m => m is { Label: LabelFlow.MetricName, Operator: MatchOperator.Matches });
        return matcher is not null && LabelPattern.Of(matcher.Value) is { IsList: true } ? [.. matcher.Value.Split('|')] : default;
    }

    static FlowLabel Matched(FlowLabel label, LabelMatcher matcher) => matcher.Operator switch
    {
        MatchOperator.Equal when GrafanaVariable.IsIn(matcher.Value) => label,
        MatchOperator.Equal when matcher.Value.Length == 0 => new(label.Name, Presence.Never),
        MatchOperator.Equal => new(label.Name, Presence.Certain, [matcher.Value]),
        MatchOperator.NotEqual => Filtered(label, v => v != matcher.Value, GrafanaVariable.IsIn(matcher.Value)),
        _ => LabelPattern.Of(matcher.Value) switch
        {
            null => label,
            var pattern when matcher.Operator == MatchOperator.NotMatches => Filtered(label, v => !pattern.Matches(v), false),
            { IsList: true } list => Listed(label, list),
            var pattern => Filtered(label, pattern.Matches, false),
        },
    };

    static FlowLabel Filtered(FlowLabel label, Func<string, bool> passes, bool isVariable)
    {
        if (isVariable)
            return label;
        var values = label.Values.IsDefault ? label.Values : label.Values.RemoveAll(v => !passes(v));
        return new(label.Name, passes("") ? label.Presence : Presence.Certain, values);
    }

    // The values of =~"a|b" are known even where the label's are not.
    static FlowLabel Listed(FlowLabel label, LabelPattern list)
    {
        var filtered = Filtered(label, list.Matches, false);
        return filtered.Values.IsDefault ? filtered with { Values = [.. list.Text.Split('|').Where(v => v.Length > 0)] } : filtered;
    }
}
