using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>What a pattern makes certain about every text that it matches. When in doubt: nothing.</summary>
internal static partial class PatternFacts
{
    /// <summary>Whether a text that matches is ASCII throughout.</summary>
    public static bool IsAscii(string? pattern) => pattern is not null && Printable().IsMatch(pattern);

    /// <summary>Whether a text that matches has neither line break nor another control character.</summary>
    public static bool IsOneLine(string? pattern) => pattern is not null && (Printable().IsMatch(pattern) || NoControls().IsMatch(pattern));

    /// <summary>Patterns of ASCII letters, digits and punctuation, classes of them that are not negated, groups and counts:
    /// nothing that could match another character, and nothing that could match a part only, since patterns are anchored.</summary>
    [GeneratedRegex(@"^(?:[A-Za-z0-9 _@%/:,=~-]|\\[-./+*?()\[\]{}|^$d]|\[(?!\^)(?:[A-Za-z0-9 !#$&'();<>?_./:,=+*@%{}|~-]|\\[-./\[\]d])+\]|\((?:\?:)?|[)|^$*+?]|\{[0-9,]+\})+$")]
    private static partial Regex Printable();

    [GeneratedRegex(@"^\^?\[\^\\x00-\\x1f\][*+]\$?$")]
    private static partial Regex NoControls();
}
