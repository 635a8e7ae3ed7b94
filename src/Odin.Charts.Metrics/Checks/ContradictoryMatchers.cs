using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Two matchers of one label that no value satisfies.</summary>
internal static class ContradictoryMatchers
{
    const string Code = "ODIN2106";

    public static void Check(PromSelector selector, Inspection at)
    {
        foreach (var fixing in selector.Matchers)
        {
            if (fixing.Operator != MatchOperator.Equal || GrafanaVariable.IsIn(fixing.Value))
                continue;
            foreach (var other in selector.Matchers)
            {
                if (!ReferenceEquals(fixing, other) && fixing.Label == other.Label && Refuses(other, fixing.Value)
                    && ComesFirst(selector, fixing, other))
                    at.Error(
                        Code,
                        other.Span,
                        $"'{other.Label}' cannot be \"{fixing.Value}\" and {Sign(other)}\"{other.Value}\".");
            }
        }
    }

    // Two that fix a value differently are reported once.
    static bool ComesFirst(PromSelector selector, LabelMatcher fixing, LabelMatcher other) =>
        other.Operator != MatchOperator.Equal
        || selector.Matchers.IndexOf(fixing) < selector.Matchers.IndexOf(other);

    static bool Refuses(LabelMatcher matcher, string value) =>
        !GrafanaVariable.IsIn(matcher.Value) && matcher.Operator switch
    {
        MatchOperator.Equal => matcher.Value != value,
        MatchOperator.NotEqual => matcher.Value == value,
        MatchOperator.Matches => LabelPattern.Of(matcher.Value)?.Matches(value) == false,
        _ => LabelPattern.Of(matcher.Value)?.Matches(value) == true,
    };

    static string Sign(LabelMatcher matcher) => matcher.Operator switch
    {
        MatchOperator.Equal => "",
        MatchOperator.NotEqual => "!=",
        MatchOperator.Matches => "=~",
        _ => "!~",
    };
}
