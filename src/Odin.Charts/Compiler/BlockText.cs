namespace Odin.Charts;

/// <summary>Texts of several lines that a block of YAML, <c>|</c> or <c>|-</c>, holds as they are, whatever is in their holes.</summary>
internal static class BlockText
{
    /// <summary>The pieces of each line; the last one of a text that ends with a line break is left out.</summary>
    public static List<List<TextPiece>> Lines(IReadOnlyList<TextPiece> pieces)
    {
        var lines = new List<List<TextPiece>> { new() };
        foreach (var piece in pieces)
        {
            if (piece.Constant is not { } text)
            {
                lines[^1].Add(piece);
                continue;
            }
            foreach (var (i, part) in text.Split('\n').Index())
            {
                if (i > 0) lines.Add([]);
                if (part.Length > 0) lines[^1].Add(new(part));
            }
        }
        if (lines[^1].Count == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>Whether the text ends with a line break.</summary>
    public static bool EndsLine(IReadOnlyList<TextPiece> pieces) => pieces[^1].Constant is { } last && last.EndsWith('\n');

    /// <summary>Whether a block certainly gives the same text. The indent is read off the first line and an end without anything
    /// visible would be lost, so these two must be constant; a hole may be empty, but is one line without control characters.</summary>
    public static bool Fits(IReadOnlyList<TextPiece> pieces) => Lines(pieces) is { Count: > 1 } lines
        && lines[0] is [{ Constant: [var first, ..] }, ..] && !char.IsWhiteSpace(first)
        && lines[^1] is [.., var last] && (last.Constant is not null || last.Value?.Interval is not null)
        && lines.TrueForAll(l => l is not [.., { Constant: [.., var end] }] || !char.IsWhiteSpace(end))
        && pieces.All(p => p.Constant is { } text ? text.All(IsVisible) : IsLine(p.Value!));

    static bool IsLine(Term hole) => hole.Interval is not null || (hole.IsAscii && hole.IsOneLine);

    static bool IsVisible(char c) =>
        c == '\n' || !(char.IsControl(c) || c is '\u2028' or '\u2029' || HiddenCharacters.Is(c) || char.IsSurrogate(c));
}
