using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>
/// Cuts a text into tokens. What it cannot read becomes a problem and, where something clearly stood, a bad token.
/// </summary>
internal sealed partial class Lexer(string text, PromDialect dialect, ProblemList problems)
{
    readonly TokenList _tokens = new(text.Length);
    int _at;
    bool _inBraces;
    bool _inBrackets;

    // After '[' and until the first number Prometheus reads another, narrower language: no comments, and no ':' before
    // a number.
    bool _atStartOfRange;
    bool _hasReadDuration;

    public TokenList Run()
    {
        while (_at < text.Length)
        {
            var c = text[_at];
            if (IsSpace(c)) _at++;
            else if (c == '#') SkipComment();
            else if (_inBraces) ReadInBraces(c);
            else ReadOutside(c);
        }
        _tokens.Add(new(TokenKind.End, text.Length, text.Length));
        return _tokens;
    }

    void ReadOutside(char c)
    {
        if (_inBrackets && c == ':') ReadColonOfRange();
        else if (IsNameStart(c) || c == ':') ReadWord();
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)))) ReadNumberOrDuration();
        else if (c is '"' or '\'' or '`') ReadText(c);
        else if (IsVariable(_at, out _)) ReadVariable(_at);
        else if (!ReadSign(c)) SkipUnknown();
    }

    bool ReadSign(char c)
    {
        var (kind, length) = Sign(c, Peek(1));
        if (kind == TokenKind.End) return false;
        Emit(kind, _at, length);
        if (kind == TokenKind.LeftBrace) _inBraces = true;
        if (kind == TokenKind.LeftBracket) _inBrackets = _atStartOfRange = true;
        if (kind == TokenKind.RightBracket) _inBrackets = _atStartOfRange = false;
        return true;
    }

    static (TokenKind Kind, int Length) Sign(char c, char next) => (c, next) switch
    {
        ('(', _) => (TokenKind.LeftParenthesis, 1),
        (')', _) => (TokenKind.RightParenthesis, 1),
        ('[', _) => (TokenKind.LeftBracket, 1),
        (']', _) => (TokenKind.RightBracket, 1),
        ('{', _) => (TokenKind.LeftBrace, 1),
        ('}', _) => (TokenKind.RightBrace, 1),
        (',', _) => (TokenKind.Comma, 1),
        ('@', _) => (TokenKind.At, 1),
        ('+', _) => (TokenKind.Add, 1),
        ('-', _) => (TokenKind.Subtract, 1),
        ('*', _) => (TokenKind.Multiply, 1),
        ('/', _) => (TokenKind.Divide, 1),
        ('%', _) => (TokenKind.Modulo, 1),
        ('^', _) => (TokenKind.Power, 1),
        ('=', '=') => (TokenKind.Equal, 2),
        ('=', '~') => (TokenKind.RegexMatch, 2),
        ('=', _) => (TokenKind.Assign, 1),
        ('!', '=') => (TokenKind.NotEqual, 2),
        ('!', '~') => (TokenKind.RegexNotMatch, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('<', '/') => (TokenKind.TrimUpper, 2),
        ('<', _) => (TokenKind.Less, 1),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        ('>', '/') => (TokenKind.TrimLower, 2),
        ('>', _) => (TokenKind.Greater, 1),
        _ => (TokenKind.End, 0),
    };

    void ReadWord()
    {
        var start = _at;
        if (_inBrackets)
        {
            ReadWordOfRange();
            return;
        }
        while (_at < text.Length && (IsNamePart(text[_at]) || text[_at] == ':')) _at++;
        if (IsVariable(_at, out _)) ReadVariable(start);
        else _tokens.Add(new(KindOfWord(text.AsSpan(start, _at - start)), start, _at));
    }

    // "fill" is a metric like any other unless a parenthesis follows.
    TokenKind KindOfWord(ReadOnlySpan<char> word)
    {
        var kind = Keywords.Of(word);
        if (kind is not (TokenKind.Fill or TokenKind.FillLeft or TokenKind.FillRight)) return kind;
        var next = _at;
        while (next < text.Length && IsSpace(text[next])) next++;
        return next < text.Length && text[next] == '(' ? kind : TokenKind.Identifier;
    }

    void SkipComment()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is not ('\n' or '\r')) _at++;
        if (_atStartOfRange) problems.Add(SyntaxProblems.CommentInRange(new(start, _at - start)));
    }

    /// <summary>One problem for a whole stretch of characters that PromQL does not have.</summary>
    void SkipUnknown()
    {
        var start = _at++;
        if (text[start] == '$' && Peek(0) == '{') _at++; // A variable that does not end is no selector.
        while (_at < text.Length && IsUnknown(text[_at])) _at++;
        problems.Add(SyntaxProblems.UnknownCharacter(text[start.._at], start));
    }

    static bool IsUnknown(char c) =>
        !IsSpace(c) && !IsNamePart(c) && Sign(c, '\0').Kind == TokenKind.End
            && c is not ('"' or '\'' or '`' or '$' or '#' or '.' or ':');

    void Emit(TokenKind kind, int start, int length)
    {
        _at = start + length;
        _tokens.Add(new(kind, start, _at));
    }

    char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';
}
