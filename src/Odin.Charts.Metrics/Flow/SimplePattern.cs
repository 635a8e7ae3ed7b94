namespace Odin.Charts.Metrics;

/// <summary>Regular expressions as label matchers mostly have them, <c>5..</c>, <c>api-.+|web</c>: letters, points,
/// alternatives, and few repetitions of one letter. To build a <see cref="System.Text.RegularExpressions.Regex"/> for
/// each costs more than all the rest.</summary>
internal static class SimplePattern
{
    const int MostRepetitions = 4;

    public static bool IsSimple(ReadOnlySpan<char> pattern)
    {
        var repetitions = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length && !char.IsLetterOrDigit(pattern[i + 1]):
                    i++;
                    break;
                case '*' or '+' or '?' when i > 0 && pattern[i - 1] is not ('*' or '+' or '?' or '|')
                    && ++repetitions <= MostRepetitions:
                    break;
                case '\\' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '^' or '$':
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether the whole of a text matches.</summary>
    /// <param name="pattern">A simple pattern.</param>
    /// <param name="value">The text.</param>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> value)
    {
        for (var start = 0; ;)
        {
            var end = EndOfAlternative(pattern, start);
            if (MatchesOne(pattern[start..end], value))
                return true;
            if (end == pattern.Length)
                return false;
            start = end + 1;
        }
    }

    static int EndOfAlternative(ReadOnlySpan<char> pattern, int start)
    {
        var end = start;
        for (; end < pattern.Length && pattern[end] != '|'; end++)
        {
            if (pattern[end] == '\\')
                end++;
        }
        return Math.Min(end, pattern.Length);
    }

    static bool MatchesOne(ReadOnlySpan<char> pattern, ReadOnlySpan<char> value)
    {
        while (!pattern.IsEmpty)
        {
            var atom = pattern[0] == '\\' ? pattern[..2] : pattern[..1];
            pattern = pattern[atom.Length..];
            if (!pattern.IsEmpty && pattern[0] is ('*' or '+' or '?'))
                return MatchesRepeated(atom, pattern[0], pattern[1..], value);
            if (value.IsEmpty || !MatchesLetter(atom, value[0]))
                return false;
            value = value[1..];
        }
        return value.IsEmpty;
    }

    static bool MatchesRepeated(
        ReadOnlySpan<char> atom, char repetition, ReadOnlySpan<char> rest, ReadOnlySpan<char> value)
    {
        var most = 0;
        while (most < value.Length && (repetition != '?' || most == 0) && MatchesLetter(atom, value[most]))
            most++;
        for (var taken = most; taken >= (repetition == '+' ? 1 : 0); taken--)
        {
            if (MatchesOne(rest, value[taken..]))
                return true;
        }
        return false;
    }

    static bool MatchesLetter(ReadOnlySpan<char> atom, char letter) =>
        atom.Length == 2 ? atom[1] == letter : atom[0] == '.' || atom[0] == letter;
}
