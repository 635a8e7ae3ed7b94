using System.Buffers;
using System.Text.RegularExpressions;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A regular expression of a label matcher, as far as it can be judged here.</summary>
internal sealed class LabelPattern
{
    const string MaybeWhole = @"(\.0)?";

    static readonly SearchValues<char> Signs = SearchValues.Create(@"\.+*?()[]{}^$");

    const RegexOptions AsRe2 =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    readonly Regex? regex;

    LabelPattern(string text, bool isList, Regex? regex) => (Text, IsList, this.regex) = (text, isList, regex);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Whether it is a list of texts without any sign of a regular expression: <c>GET|HEAD</c>.</summary>
    public bool IsList { get; }

    /// <summary>Whether it is one text without any sign of a regular expression: <c>GET</c>.</summary>
    public bool IsOneText => IsList && !Text.Contains('|', StringComparison.Ordinal);

    /// <summary>The expression, or <c>null</c> when it cannot be judged: it holds a variable, or what only RE2
    /// knows.</summary>
    public static LabelPattern? Of(string text)
    {
        if (GrafanaVariable.IsIn(text))
            return null;
        if (text.AsSpan().IndexOfAny(Signs) < 0)
            return new(text, isList: true, null);
        if (SimplePattern.IsSimple(WithoutMaybeWhole(text) ?? text))
            return new(text, isList: false, null);
        try
        {
            return new(text, isList: false, new(@"\A(?:" + text + @")\z", AsRe2));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether the whole of a text matches.</summary>
    public bool Matches(string value)
    {
        if (regex is not null)
            return regex.IsMatch(value);
        if (WithoutMaybeWhole(Text) is not { } bound)
            return SimplePattern.Matches(Text, value);
        return SimplePattern.Matches(bound, value)
            || (value.EndsWith(".0", StringComparison.Ordinal) && SimplePattern.Matches(bound, value.AsSpan()[..^2]));
    }

    // 1(\.0)? is how a bound is matched that Prometheus 2 and 3 spell differently.
    static string? WithoutMaybeWhole(string text) =>
        text.EndsWith(MaybeWhole, StringComparison.Ordinal) && !text.Contains('|', StringComparison.Ordinal)
            ? text[..^MaybeWhole.Length]
            : null;
}
