namespace Odin.Charts.PromQL;

/// <summary>
/// Reads tokens by recursive descent. Each method reads one thing of the grammar, says what is wrong with it, and goes
/// on where the next thing can begin.
/// </summary>
internal sealed partial class Parser(
    string text, TokenList tokens, ProblemList problems, PrometheusTarget target, PromDialect dialect)
{
    readonly NodeChecks _checks = new(problems, target);
    readonly TargetGate _gate = new(target, problems);
    int _position;
    int _openParentheses;
    int _lastUnexpected = -1;
    bool _saidWhatIsUnclosed;

    public PromExpression? Run()
    {
        if (Kind == TokenKind.End)
        {
            if (problems.Count == 0) problems.Add(SyntaxProblems.Empty(text.Length));
            return null;
        }
        var expression = ParseExpression();
        if (Kind != TokenKind.End) ReadStray();
        return expression;
    }

    // What follows a complete expression is one problem; what is wrong inside it is told as well.
    void ReadStray()
    {
        Unexpected(SyntaxProblems.TheEnd);
        while (Kind != TokenKind.End)
        {
            if (CanBeginExpression(Kind)) ParseExpression();
            else _position++;
        }
    }

    static bool CanBeginExpression(TokenKind kind) =>
        kind is TokenKind.LeftParenthesis or TokenKind.LeftBrace or TokenKind.Number or TokenKind.Duration or TokenKind.Text
            or TokenKind.Variable
        || Keywords.IsMetricName(kind);

    Token Current => tokens[_position];

    TokenKind Kind => tokens[_position].Kind;

    TokenKind NextKind => Kind == TokenKind.End ? TokenKind.End : tokens[_position + 1].Kind;

    int PreviousEnd => _position == 0 ? 0 : tokens[_position - 1].End;

    Token Next() => Kind == TokenKind.End ? Current : tokens[_position++];

    bool Accept(TokenKind kind)
    {
        if (Kind != kind) return false;
        _position++;
        return true;
    }

    ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.End - token.Start);

    TextSpan SpanFrom(int start) => new(start, Math.Max(0, PreviousEnd - start));

    PromMissing Missing() => new() { Span = new(Math.Min(PreviousEnd, Current.Start), 0) };

    void Unexpected(string expected, string? hint = null)
    {
        if (_lastUnexpected == _position) return;
        _lastUnexpected = _position;
        if (IsAbandoned || Kind == TokenKind.Bad || problems.HasLexicalBetween(PreviousEnd, Current.Start)) return;
        if (Kind == TokenKind.End && _saidWhatIsUnclosed) return;
        _saidWhatIsUnclosed |= Kind == TokenKind.End;
        var span = Kind == TokenKind.End ? new TextSpan(PreviousEnd, 0) : Current.Span;
        problems.Add(SyntaxProblems.Unexpected(Kind, TextOf(Current).ToString(), expected, span, hint));
    }

    /// <summary>Reads the <c>)</c> that closes a parenthesis, or says that it is missing.</summary>
    void Close(Token open, string expected)
    {
        if (Kind is not (TokenKind.RightParenthesis or TokenKind.End))
        {
            Unexpected(expected);
            SkipTo(TokenKind.RightParenthesis);
        }
        if (!Accept(TokenKind.RightParenthesis)) Unclosed(open);
        _openParentheses--;
    }

    void Unclosed(Token open)
    {
        if (!_saidWhatIsUnclosed && !IsAbandoned)
            problems.Add(SyntaxProblems.Unclosed('(', open.Span, _openParentheses));
        _saidWhatIsUnclosed = true;
    }

    /// <summary>Goes to the next token of a kind that is not inside brackets of its own, or to the end.</summary>
    void SkipTo(TokenKind kind, TokenKind alternative = TokenKind.End)
    {
        for (var depth = 0; Kind != TokenKind.End; _position++)
        {
            if (depth == 0 && (Kind == kind || Kind == alternative)) return;
            if (Kind is TokenKind.LeftParenthesis or TokenKind.LeftBrace or TokenKind.LeftBracket) depth++;
            else if (Kind is TokenKind.RightParenthesis or TokenKind.RightBrace or TokenKind.RightBracket)
                depth = Math.Max(0, depth - 1);
        }
    }
}
