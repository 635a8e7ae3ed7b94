using System.Text;
using System.Text.RegularExpressions;

namespace Odin.Exporter;

/// <summary>The patterns of <c>match</c> and <c>search</c>: I-Regexp (RFC 9485), without backtracking.</summary>
internal static class Regexp
{
    /// <param name="pattern">As I-Regexp.</param>
    /// <param name="isWhole">Whether it must fit all of a text.</param>
    /// <param name="position">Where it is written.</param>
    public static Regex Compile(string pattern, bool isWhole, int position)
    {
        var translated = Translate(pattern);
        try
        {
            return new(isWhole ? $@"\A(?:{translated})\z" : translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new JsonPathException(position + 1, $"the pattern is no regular expression: {e.Message}");
        }
    }

    static string Translate(string pattern)
    {
        var translated = new StringBuilder();
        var isClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length) translated.Append(c).Append(pattern[++i]);
            else if (isClass) translated.Append(c);
            else translated.Append(Outside(c));
            isClass = c == '[' || (isClass && c != ']');
        }
        return translated.ToString();
    }

    // The dot is a whole character, and no carriage return either.
    static string Outside(char c) => c switch
    {
        '.' => @"(?:[^\n\r\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])",
        '^' => @"\A",
        '$' => @"\z",
        _ => c.ToString(),
    };
}
