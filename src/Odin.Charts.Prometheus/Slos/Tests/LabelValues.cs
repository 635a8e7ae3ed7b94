using System.Text;
using System.Text.RegularExpressions;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Values that matchers take.</summary>
internal static class LabelValues
{
    /// <summary>Whether a value meets a matcher.</summary>
    public static bool Fits(LabelMatcher matcher, string value) => matcher.Operator switch
    {
        MatchOperator.Equal => value == matcher.Value,
        MatchOperator.NotEqual => value != matcher.Value,
        MatchOperator.Matches => Matches(matcher.Value, value),
        _ => !Matches(matcher.Value, value),
    };

    /// <summary>Values that a matcher may take: each alternative of its expression with the simplest text for its
    /// signs.</summary>
    public static IEnumerable<string> Of(LabelMatcher matcher) => matcher.Operator switch
    {
        MatchOperator.Equal => [matcher.Value],
        MatchOperator.Matches => Alternatives(matcher.Value).Select(Simplest),
        _ => [],
    };

    static bool Matches(string pattern, string value)
    {
        try
        {
            return Regex.IsMatch(value, $"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    static string[] Alternatives(string pattern) =>
        pattern.Replace("(?:", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal).Split('|');

    /// <summary><c>5..</c> is <c>500</c>, <c>[a-z]+</c> is <c>a</c>, <c>1\.0</c> is <c>1.0</c>.</summary>
    static string Simplest(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    text.Append(pattern[++i] is 'd' or 'w' ? '0' : pattern[i]);
                    break;
                case '[' when pattern.IndexOf(']', i) is > 0 and var end:
                    text.Append(pattern[i + 1]);
                    i = end;
                    break;
                case '.':
                    text.Append('0');
                    break;
                case '*' or '+' or '?' or '^' or '$':
                    break;
                default:
                    text.Append(pattern[i]);
                    break;
            }
        }
        return text.ToString();
    }
}
