using System.Text;
using CsCheck;

namespace Odin.Charts.Testing;

/// <summary>Strings that break careless templates.</summary>
internal static class Texts
{
    static readonly string[] Awkward =
    [
        "", " ", "on", "off", "y", "n", "yes", "No", "true", "False", "null", "~", "=", "<<", "1.0", "1e3", "0x1f", "0o17",
        "017", "1_000", "12:30:45", "2001-01-01", "2001-01-01T01:02:03Z", ".inf", "-.INF", ".nan", "-1", "+1", ".5", "1000000",
        "- a", "a: b", "a #b", "a:", "[a]", "{a}", "{{ .Values.a }}", "}}", "{{", "{{/* a */}}", "`", "\"", "'", "\\", "%", "%d %v",
        "*a", "&a", "!a", "|", ">", "?", "---", "...", "a\nb", "a\n", "\na", "a\n\n", " a\n  b\n", "a\r\nb", "\r", "\t", "a\tb",
        "é", "e\u0301", "ß", "İ", "😀", "👩‍👩‍👧", "漢字", "\u00a0", "\u0001", "\u001b[0m", "\ud83d\ude00\n", "$1", "${a}", "a,b", "a=b", "null\n", "  ", "\n",
    ];

    static readonly Gen<string> Character = Gen.Frequency(
        (6, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (1, Gen.OneOf("\n", "\t", "{{", "}}", "\"", "'", "\\", ": ", " #", "- ")),
        (1, Gen.Int[0xa0, 0x10ffff].Where(c => Rune.IsValid(c) && c is not (0x2028 or 0x2029)).Select(char.ConvertFromUtf32)));

    static readonly Gen<string> Random = Character.Array[0, 24].Select(string.Concat);

    /// <summary>Any text that a values document may hold.</summary>
    public static readonly Gen<string> Printable = Gen.Frequency(
        (5, Gen.OneOf(Awkward)),
        (5, Random),
        (1, Random.Select(Gen.Int[1, 400], (text, times) => string.Concat(Enumerable.Repeat(text, times)))));

    /// <summary>Any text at all, control characters and line separators included.</summary>
    public static readonly Gen<string> Any = Gen.Frequency(
        (4, Printable),
        (1, Gen.Int[0, 0xffff].Where(c => Rune.IsValid(c)).Select(c => (char)c).Array[0, 12].Select(c => new string(c))));
}
