using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>What stands between <c>[</c> and <c>]</c>.</summary>
internal sealed partial class Lexer
{
    /// <summary>Of words a range knows only those of duration expressions, and they end at a digit.</summary>
    void ReadWordOfRange()
    {
        var start = _at;
        while (_at < text.Length && IsNameStart(text[_at])) _at++;
        var kind = Keywords.Of(text.AsSpan(start, _at - start));
        if (kind is TokenKind.Step or TokenKind.Range or TokenKind.MinOf or TokenKind.MaxOf)
        {
            _tokens.Add(new(kind, start, _at));
            return;
        }
        while (_at < text.Length && IsNamePart(text[_at])) _at++;
        problems.Add(SyntaxProblems.WordInRange(text[start.._at], start));
        _tokens.Add(new(TokenKind.Bad, start, _at));
    }

    void ReadColonOfRange()
    {
        if (_atStartOfRange && !_hasReadDuration && !_tokens.EndsWith(TokenKind.LeftBracket))
            problems.Add(SyntaxProblems.ColonBeforeNumber(_at));
        Emit(TokenKind.Colon, _at, 1);
    }
}
