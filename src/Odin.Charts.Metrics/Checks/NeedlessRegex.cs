using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A regular expression that says no more than a text would, or says what holds anyway.</summary>
internal static class NeedlessRegex
{
    const string Code = "ODIN2105";

    public static void Check(LabelMatcher matcher, Inspection at)
    {
        if (matcher.Operator is not (MatchOperator.Matches or MatchOperator.NotMatches)
            || GrafanaVariable.IsIn(matcher.Value))
            return;
        var excludes = matcher.Operator == MatchOperator.NotMatches;
        if (LabelPattern.Of(matcher.Value) is { IsOneText: true })
            at.Warning(
                Code,
                matcher.Span,
                "This regular expression is a plain text.",
                $"Write {matcher.Label}{(excludes ? "!=" : "=")}\"{matcher.Value}\".");
        else if (matcher.Value == ".*" && excludes)
            at.Error(Code, matcher.Span, "Everything matches '.*', so nothing is left.");
        else if (matcher.Value == ".*")
            at.Warning(
                Code, matcher.Span, "Everything matches '.*', so nothing is left out.", "Leave the matcher out.");
        else if (IsAnchored(matcher.Value))
            at.Warning(Code, matcher.Span, "Matchers are anchored at both ends by themselves.", "Leave ^ and $ out.");
    }

    static bool IsAnchored(string regex) => regex.StartsWith('^')
        || (regex.EndsWith('$') && !regex.EndsWith(@"\$", StringComparison.Ordinal));
}
