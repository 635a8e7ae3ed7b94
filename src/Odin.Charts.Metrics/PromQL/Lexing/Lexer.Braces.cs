using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>What stands between <c>{</c> and <c>}</c>. Keywords are labels there.</summary>
internal sealed partial class Lexer
{
    void ReadInBraces(char c)
    {
        if (IsNameStart(c)) ReadLabel();
        else if (c is '"' or '\'' or '`') ReadText(c);
        else if (IsVariable(_at, out _)) ReadVariable(_at);
        else if (SignInBraces(c, Peek(1)) is var (kind, length) && kind != TokenKind.End) EmitInBraces(kind, length);
        else if (c is '(' or ')' or '[' or ']')
            _inBraces = false; // The '}' is missing; what follows is read as if it were there.
        else SkipUnknownInBraces();
    }

    static (TokenKind Kind, int Length) SignInBraces(char c, char next) => (c, next) switch
    {
        (',', _) => (TokenKind.Comma, 1),
        ('}', _) => (TokenKind.RightBrace, 1),
        ('=', '~') => (TokenKind.RegexMatch, 2),
        ('=', _) => (TokenKind.Assign, 1),
        ('!', '~') => (TokenKind.RegexNotMatch, 2),
        ('!', '=') => (TokenKind.NotEqual, 2),
        _ => (TokenKind.End, 0),
    };

    void EmitInBraces(TokenKind kind, int length)
    {
        Emit(kind, _at, length);
        if (kind == TokenKind.RightBrace) _inBraces = false;
    }

    void ReadLabel()
    {
        var start = _at;
        while (_at < text.Length && IsNamePart(text[_at])) _at++;
        if (IsVariable(_at, out _)) ReadVariable(start);
        else _tokens.Add(new(TokenKind.Identifier, start, _at));
    }

    void SkipUnknownInBraces()
    {
        var start = _at++;
        while (_at < text.Length && IsUnknownInBraces(text[_at])) _at++;
        problems.Add(SyntaxProblems.UnknownCharacterInBraces(text[start.._at], start));
    }

    static bool IsUnknownInBraces(char c) =>
        !IsSpace(c) && !IsNameStart(c)
            && !(c is '"' or '\'' or '`' or '$' or '#' or ',' or '}' or '=' or '!' or '(' or ')' or '[' or ']');
}
