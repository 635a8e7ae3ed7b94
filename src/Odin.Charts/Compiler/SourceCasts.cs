namespace Odin.Charts;

/// <summary>Finds the casts among tokens: <c>(int)</c>, <c>(IList&lt;string&gt;)</c>. An expression tree does not show which
/// conversions its author wrote.</summary>
internal static class SourceCasts
{
    public static IReadOnlyList<SourceToken> Softened(List<SourceToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsCast(tokens, i)) continue;
            for (var at = i; at <= tokens[i].Last; at++)
                tokens[at] = new(tokens[at].Text, tokens[at].Start, tokens[at].End, IsSoft: true) { First = i, Last = tokens[i].Last };
        }
        return tokens;
    }

    /// <summary>Whether what was last scanned is a type in parentheses.</summary>
    public static bool EndsWithCast(List<SourceToken> tokens) => tokens[^1] is { Text: ")", IsSoft: true } close && IsType(tokens, close.First, tokens.Count - 1);

    static bool IsCast(List<SourceToken> tokens, int open) =>
        tokens[open] is { Text: "(", IsSoft: true, Last: var close } && close + 1 < tokens.Count && IsType(tokens, open, close)
        && (IsName(tokens[close + 1].Text) || tokens[close + 1].Text[0] is '"' or '(' or '\'' || char.IsDigit(tokens[close + 1].Text[0]));

    static bool IsType(List<SourceToken> tokens, int open, int close) => close > open + 1
        && tokens.Skip(open + 1).Take(close - open - 1).All(t => IsName(t.Text) || t.Text is "." or "?" or "<" or ">" or "," or "[" or "]");

    static bool IsName(string text) => char.IsLetter(text[0]) || text[0] == '_';
}
