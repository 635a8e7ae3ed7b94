using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What a selector has by its name, whatever else it asks for.</summary>
internal sealed class Selected
{
    Selected(string? name, Series? series, LabelFlow labels) => (Name, Series, Labels) = (name, series, labels);

    /// <summary>The one name that is selected, or <c>null</c> when there are several or a variable stands in
    /// it.</summary>
    public string? Name { get; }

    /// <summary>The declared series of that name, or <c>null</c>.</summary>
    public Series? Series { get; }

    /// <summary>The labels of everything that has the name.</summary>
    public LabelFlow Labels { get; }

    public static Selected By(PromSelector selector, Declarations declarations)
    {
        if (NameOf(selector) is { } name)
            return declarations.Find(name) is { } series
                ? new(name, series, series.Flow)
                : new(name, null, Undeclared(name));
        var names = NamesOf(selector);
        return new(null, null, names.IsDefault
            ? LabelFlow.Anything
            : names.Select(n => declarations.Find(n)?.Flow ?? Undeclared(n)).Aggregate(LabelFlow.Either));
    }

    /// <summary>The names that are selected, when they are listed: <c>{__name__=~"a|b"}</c>; <c>default</c> when they
    /// are not.</summary>
    static ImmutableArray<string> NamesOf(PromSelector selector)
    {
        foreach (var matcher in selector.Matchers)
        {
            if (matcher is { Label: LabelFlow.MetricName, Operator: MatchOperator.Matches }
                && LabelPattern.Of(matcher.Value) is { IsList: true })
                return [.. matcher.Value.Split('|')];
        }
        return default;
    }

    static string? NameOf(PromSelector selector)
    {
        foreach (var matcher in selector.Matchers)
        {
            if (matcher is { Label: LabelFlow.MetricName, Operator: MatchOperator.Equal })
                return GrafanaVariable.IsIn(matcher.Value) ? null : matcher.Value;
        }
        return null;
    }

    static LabelFlow Undeclared(string name) => LabelFlow.Anything.Set(LabelFlow.MetricName, name);
}
