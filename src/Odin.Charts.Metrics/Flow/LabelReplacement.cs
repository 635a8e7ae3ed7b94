using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of <c>label_replace(v, "to", "replacement", "from", "regex")</c>: the regex is anchored, and a
/// label that gets the empty text goes.</summary>
internal static class LabelReplacement
{
    public static LabelFlow Of(QueryFlow query, int node, LabelFlow series)
    {
        if (((PromCall)query[node]).Arguments.Length != 5
            || query.Text(query.Operand(node, 1)) is not { Length: > 0 } target)
            return series.Weakened().Opened();
        var source = query.Text(query.Operand(node, 3)) switch
        {
            null => new FlowLabel("", Presence.Possible),
            "" => new FlowLabel("", Presence.Never),
            var name => series[name],
        };
        var regex = query.Text(query.Operand(node, 4));
        var replacement = query[query.Inside(query.Operand(node, 2))] is PromText text ? text.Value : null;
        var replaced = Replaced(target, replacement, source, regex);
        return Applies(source, regex) switch
        {
            true => series.Set(replaced),
            false => series,
            null => series.Set(FlowLabel.Either(series[target], replaced)),
        };
    }

    // Whether the regex matches every source (true), none (false), or nobody knows.
    static bool? Applies(FlowLabel source, string? regex)
    {
        if (IsEverything(regex))
            return true;
        if (regex is null || LabelPattern.Of(regex) is not { } pattern)
            return null;
        var matchesNothing = pattern.Matches("");
        return source.Presence switch
        {
            Presence.Never => matchesNothing,
            Presence.Certain when regex is ".+" or "(.+)" => true,
            Presence.Certain when !source.Values.IsDefault => Agreed(source.Values, pattern),
            Presence.Possible when !source.Values.IsDefault =>
                Agreed(source.Values, pattern) is { } all && all == matchesNothing ? all : null,
            _ => null,
        };
    }

    static bool? Agreed(ImmutableArray<string> values, LabelPattern pattern)
    {
        var matching = values.Count(pattern.Matches);
        return matching == values.Length ? true : matching == 0 ? false : null;
    }

    static bool IsEverything(string? regex) => regex is ".*" or "(.*)";

    static FlowLabel Replaced(string target, string? replacement, FlowLabel source, string? regex)
    {
        if (replacement is null || GrafanaOnly(replacement))
            return new(target, Presence.Possible);
        if (!replacement.Contains('$', StringComparison.Ordinal))
            return replacement.Length == 0 ? new(target, Presence.Never) : new(target, Presence.Certain, [replacement]);
        if (replacement is "$1" or "${1}" && regex is "(.*)" or "(.+)")
            return new(target, source.Presence, source.Values);
        return new(target, HasTextOfItsOwn(replacement) ? Presence.Certain : Presence.Possible);
    }

    // $1 and ${1} are groups, $job and ${job} may be groups or variables.
    static bool GrafanaOnly(string replacement) => replacement.Contains("[[", StringComparison.Ordinal);

    static bool HasTextOfItsOwn(string replacement) =>
        System.Text.RegularExpressions.Regex.Replace(replacement, @"\$(\w+|\{[^}]*\})", "")
            .Replace("$", "", StringComparison.Ordinal).Length > 0;
}
