using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Where a lambda stands in the C# source, and its text there.</summary>
/// <param name="File">The file, as the compiler recorded it.</param>
/// <param name="Line">The line of the call that the lambda is an argument of.</param>
/// <param name="Text">The text of the argument.</param>
internal sealed record SourceText(string File, int Line, string Text)
{
    IReadOnlyList<SourceToken>? _tokens;

    IReadOnlyList<SourceToken> Tokens => _tokens ??= SourceScanner.Scan(Text);

    /// <summary>The line of the call.</summary>
    public SourceLocation Place => new(File, Line);

    /// <summary>An expression in the text, or null when it is not found.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="body">The lambda that the text is the text of, to tell equal expressions apart.</param>
    public SourceFragment? Find(Expression expression, LambdaExpression body)
    {
        var places = SourceMatch.All(Tokens, SourceScanner.Scan(CSharpText.Of(expression))).ToList();
        if (places.Count == 0) return null;
        var (first, last) = places[Math.Min(EqualExpressions.Before(expression, body), places.Count - 1)];
        var (start, end) = (Tokens[first].Start, Tokens[last].End);
        return new(At(start), string.Join(' ', Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    SourceLocation At(int position)
    {
        var before = Text[..position];
        var lines = before.Count(c => c == '\n');
        var column = position - before.LastIndexOf('\n');
        return SourceFile.Find(File, Line, Text) is { } start
            ? new(File, start.Line + lines, lines == 0 ? start.Column + column - 1 : column)
            : lines == 0 ? Place : new(File, Line + lines, column);
    }
}

/// <summary>An expression in the source.</summary>
/// <param name="Place">Where it starts.</param>
/// <param name="Text">Its text, on one line.</param>
internal sealed record SourceFragment(SourceLocation Place, string Text);
