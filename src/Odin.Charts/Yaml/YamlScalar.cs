using System.Buffers;
using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>Writes a string as a YAML scalar on one line: plain where YAML 1.1, YAML 1.2 and Helm's go-yaml all read
/// the same string back, in blocks and in <c>[flow]</c>; double-quoted otherwise.</summary>
internal static class YamlScalar
{
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    static readonly SearchValues<char> PlainCharacters = SearchValues.Create(Letters + "0123456789 _-./:@+=~^$()*&%#!<>?;'|");
    static readonly SearchValues<char> PlainStarts = SearchValues.Create(Letters + "0123456789_-./$(");

    /// <summary>What numbers, dates and times of either YAML version are made of, sixties and hexadecimals included.</summary>
    static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789abcdefABCDEFxXoO_+-.: tTzZ");

    static readonly SearchValues<string> Words = SearchValues.Create(
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null", ".inf", ".nan"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The scalar: <c>gateway</c>, <c>"1.0"</c>, <c>"a\nb"</c>.</summary>
    public static string Write(string text) => IsPlain(text) ? text : Quoted(text);

    // YamlDotNet takes " *" in a plain key for an alias.
    static bool IsPlain(string text) =>
        text.Length > 0
        && PlainStarts.Contains(text[0])
        && !text.AsSpan().ContainsAnyExcept(PlainCharacters)
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Contains(" *", StringComparison.Ordinal)
        && !Words.Contains(text)
        && !LooksLikeNumber(text)
        && !LooksLikeMarker(text);

    static bool LooksLikeNumber(string text) =>
        (char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(NumberCharacters))
        || (text[0] is '-' or '.' && text.Length > 1 && (char.IsAsciiDigit(text[1]) || text[1] == '.'));

    /// <summary>A dash or dot that could be a list item, a document's start or end, or <c>-.inf</c>.</summary>
    static bool LooksLikeMarker(string text) => text[0] switch
    {
        '-' => text.Length == 1 || text[1] == ' ' || (text[1] == '-' && (text.Length == 2 || text[2] is '-' or ' ')),
        '.' => text.Length == 1,
        _ => false,
    };

    static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text) Append(quoted, c);
        return quoted.Append('"').ToString();
    }

    static void Append(StringBuilder quoted, char c) => _ = c switch
    {
        '"' => quoted.Append("\\\""),
        '\\' => quoted.Append(@"\\"),
        '\n' => quoted.Append("\\n"),
        '\r' => quoted.Append("\\r"),
        '\t' => quoted.Append("\\t"),
        _ when IsWritten(c) => quoted.Append(c),
        _ => quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
    };

    /// <summary>Whether every reader of YAML takes the character as it is; halves of a pair come and go together.</summary>
    static bool IsWritten(char c) =>
        c is >= ' ' and <= '~' or >= '\u00a0' and <= '\ufffd' and not ('\u2028' or '\u2029' or '\ufeff');
}
