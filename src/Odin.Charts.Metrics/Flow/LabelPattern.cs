using System.Text.RegularExpressions;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A regular expression of a label matcher, as far as it can be judged here.</summary>
internal sealed class LabelPattern
{
    readonly Regex? regex;

    LabelPattern(string text, Regex? regex) => (Text, this.regex) = (text, regex);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Whether it is a list of texts without any sign of a regular expression: <c>GET|HEAD</c>.</summary>
    public bool IsList => regex is null;

    /// <summary>Whether it is one text without any sign of a regular expression: <c>GET</c>.</summary>
    public bool IsOneText => IsList && !Text.Contains('|', StringComparison.Ordinal);

    /// <summary>The expression, or <c>null</c> when it cannot be judged: it holds a variable, or what only RE2 knows.</summary>
    public static LabelPattern? Of(string text)
    {
        if (GrafanaVariable.IsIn(text))
            return null;
        if (text.AsSpan().IndexOfAny(Signs) < 0)
            return new(text, null);
        try
        {
            const RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;
            return new(text, new(@"\A(?:" + text + @")\z", options));
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
            return Text switch { ".*" => true, ".+" => value.Length > 0, _ => regex.IsMatch(value) };
        foreach (var range in Text.AsSpan().Split('|'))
        {
            if (Text.AsSpan()[range].SequenceEqual(value))
                return true;
        }
        return false;
    }

    static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create(@"\.+*?()[]{}^$");
}
