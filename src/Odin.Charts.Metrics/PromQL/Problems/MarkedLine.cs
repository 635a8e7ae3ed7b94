using System.Globalization;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>A line of a text and, under it, marks under a stretch of it.</summary>
internal static class MarkedLine
{
    const int MostBefore = 120;
    const int MostAfter = 120;

    /// <summary>
    /// The line that the stretch begins on, shortened where it is long. What would move the marks or not be seen, such
    /// as a tab, a control character or a mark of direction, is replaced.
    /// </summary>
    public static string Of(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var line = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
        if (end > start && text[end - 1] == '\r') end--;
        var from = Whole(text, Math.Max(line, start - MostBefore));
        var to = Whole(text, Math.Min(end, start + MostAfter));
        var (shown, marks) = (new StringBuilder(), new StringBuilder());
        if (from > line) Add(shown, marks, "…", ' ', 1);
        Write(text.AsSpan(from, start - from), shown, marks, ' ');
        var marked = Math.Min(to, Math.Max(start, span.End));
        Write(text.AsSpan(start, marked - start), shown, marks, '^');
        if (marks.Length == 0 || marks[^1] != '^') marks.Append('^');
        shown.Append(Plain(text.AsSpan(marked, to - marked)));
        if (to < end) shown.Append('…');
        return $"{shown}\n{marks}";
    }

    static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    static StringBuilder Plain(ReadOnlySpan<char> rest)
    {
        var shown = new StringBuilder();
        Write(rest, shown, new StringBuilder(), ' ');
        return shown;
    }

    static void Write(ReadOnlySpan<char> rest, StringBuilder shown, StringBuilder marks, char mark)
    {
        while (!rest.IsEmpty)
        {
            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            rest = rest[length..];
            var seen = rune.Value == '\t' ? new Rune(' ') : IsSeen(rune) ? rune : Rune.ReplacementChar;
            Add(shown, marks, seen.ToString(), mark, Columns(seen));
        }
    }

    static void Add(StringBuilder shown, StringBuilder marks, string text, char mark, int columns)
    {
        shown.Append(text);
        marks.Append(mark, columns);
    }

    static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // As a terminal shows them: marks stand on the letter before them, and letters of East Asia are two columns wide.
    static int Columns(Rune rune) => rune.Value switch
    {
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1F64F or >= 0x1F900 and <= 0x1F9FF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
