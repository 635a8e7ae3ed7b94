using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Odin.Exporter;

/// <summary>A place in the text of a path.</summary>
internal sealed class PathCursor(string text)
{
    static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r");

    public int Position { get; private set; }

    /// <summary>The character here; <c>'\0'</c> at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    public bool IsAtEnd => Position == text.Length;

    public char Next()
    {
        if (IsAtEnd) Fail("it ends too soon");
        return text[Position++];
    }

    public void SkipBlanks()
    {
        while (Blanks.Contains(Current)) Position++;
    }

    public bool TryTake(string token)
    {
        if (string.CompareOrdinal(text, Position, token, 0, token.Length) != 0) return false;
        Position += token.Length;
        return true;
    }

    public void Take(string token)
    {
        if (!TryTake(token)) Fail($"expected '{token}'");
    }

    /// <summary>Takes as many characters as fit.</summary>
    public string TakeWhile(Func<char, bool> fits)
    {
        var start = Position;
        while (!IsAtEnd && fits(Current)) Position++;
        return text[start..Position];
    }

    /// <summary>Goes back to a place.</summary>
    public void Return(int position) => Position = position;

    [DoesNotReturn]
    public void Fail(string message) => throw new JsonPathException(Position + 1, message);

    [DoesNotReturn]
    public static void Fail(int position, string message) => throw new JsonPathException(position + 1, message);
}
