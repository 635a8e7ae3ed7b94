namespace Odin.Charts.PromQL;

/// <summary>Quoted texts, of which only the end is looked for here.</summary>
internal sealed partial class Lexer
{
    void ReadText(char quote)
    {
        var start = _at;
        var end = quote == '`' ? text.IndexOf('`', start + 1) : EndOfQuoted(start + 1, quote);
        if (end >= 0)
        {
            Emit(TokenKind.Text, start, end + 1 - start);
            return;
        }
        _at = quote == '`' ? text.Length : EndOfLine(start);
        problems.Add(SyntaxProblems.UnterminatedText(quote, new(start, _at - start)));
        _tokens.Add(new(TokenKind.Bad, start, _at));
    }

    int EndOfQuoted(int at, char quote)
    {
        for (; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == quote) return at;
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] != '\n') at++;
        }
        return -1;
    }

    int EndOfLine(int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
}
