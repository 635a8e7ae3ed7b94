using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A value that a label with a closed set of values never has.</summary>
internal static class UnknownValue
{
    const string Code = "ODIN2102";

    public static void Check(LabelMatcher matcher, FlowLabel label, Inspection at)
    {
        if (label.Values.IsDefault || matcher.Value.Length == 0 || GrafanaVariable.IsIn(matcher.Value))
            return;
        if (matcher.Operator is MatchOperator.Equal or MatchOperator.NotEqual)
            CheckText(matcher, matcher.Value, label, at);
        else if (LabelPattern.Of(matcher.Value) is { } pattern)
            CheckPattern(matcher, pattern, label, at);
    }

    static void CheckText(LabelMatcher matcher, string value, FlowLabel label, Inspection at)
    {
        if (value.Length == 0 || label.Values.Contains(value))
            return;
        var message = $"'{label.Name}' is never '{value}'.";
        if (matcher.Operator == MatchOperator.Equal)
            at.Error(Code, matcher.Span, message, Hint(label, value));
        else
            at.Warning(Code, matcher.Span, message, Hint(label, value));
    }

    static void CheckPattern(LabelMatcher matcher, LabelPattern pattern, FlowLabel label, Inspection at)
    {
        var matching = label.Values.Count(pattern.Matches);
        var excludes = matcher.Operator == MatchOperator.NotMatches;
        if (matching == 0 && !excludes && !(label.Presence == Presence.Possible && pattern.Matches("")))
            at.Error(
                Code, matcher.Span, $"No value of '{label.Name}' matches '{pattern.Text}'.", Hint(label, pattern.Text));
        else if (matching == 0 && excludes)
            at.Warning(
                Code,
                matcher.Span,
                $"No value of '{label.Name}' matches '{pattern.Text}', so nothing is left out.",
                Hint(label, pattern.Text));
        else if (
            matching == label.Values.Length && excludes && (label.Presence == Presence.Certain || pattern.Matches("")))
            at.Error(
                Code,
                matcher.Span,
                $"Every value of '{label.Name}' matches '{pattern.Text}', so nothing is left.",
                Hint(label, pattern.Text));
        else if (pattern.IsList)
            CheckList(matcher, pattern, label, at);
    }

    static void CheckList(LabelMatcher matcher, LabelPattern pattern, FlowLabel label, Inspection at)
    {
        foreach (var value in pattern.Text.Split('|').Where(v => v.Length > 0 && !label.Values.Contains(v)))
            at.Warning(Code, matcher.Span, $"'{label.Name}' is never '{value}'.", Hint(label, value));
    }

    static string Hint(FlowLabel label, string value) =>
        NearestNames.Hint(NearestNames.Of(value, label.Values)) ?? $"It is one of {string.Join(", ", label.Values)}.";
}
