namespace Odin.Charts;

/// <summary>Where a lambda stands in the C# source, and its text there.</summary>
/// <param name="File">The file, as the compiler recorded it.</param>
/// <param name="Line">The line of the call that the lambda is an argument of.</param>
/// <param name="Text">The text of the argument.</param>
internal sealed record SourceText(string File, int Line, string Text)
{
    /// <summary>The place of a fragment inside the lambda: its own line when the fragment is found in the text,
    /// else the line of the call.</summary>
    public SourceLocation Locate(string fragment)
    {
        var at = Find(fragment);
        if (at < 0) return new(File, Line);
        var before = Text[..at];
        var lines = before.Count(c => c == '\n');
        return lines == 0 ? new(File, Line) : new(File, Line + lines, at - before.LastIndexOf('\n'));
    }

    public bool Contains(string fragment) => Find(fragment) >= 0;

    /// <summary>The position of a fragment, white space aside.</summary>
    int Find(string fragment)
    {
        var (dense, positions) = Densify(Text);
        var wanted = Densify(fragment).Dense;
        var at = wanted.Length == 0 ? -1 : dense.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? -1 : positions[at];
    }

    static (string Dense, List<int> Positions) Densify(string text)
    {
        var positions = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i])) positions.Add(i);
        return (string.Concat(positions.Select(p => text[p])), positions);
    }
}
