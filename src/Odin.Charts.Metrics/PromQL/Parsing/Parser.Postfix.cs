namespace Odin.Charts.PromQL;

/// <summary>
/// What stands after an expression: ranges, <c>offset</c>, <c>@</c>, <c>anchored</c> and <c>smoothed</c>.
/// </summary>
internal sealed partial class Parser
{
    PromExpression ParsePostfix(PromExpression expression)
    {
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.LeftBracket: expression = ParseRange(expression); break;
                case TokenKind.Offset: expression = ParseOffset(expression); break;
                case TokenKind.At: expression = ParseAt(expression); break;
                case TokenKind.Anchored or TokenKind.Smoothed: expression = ParseExtension(expression); break;
                default: return expression;
            }
        }
    }

    PromExpression ParseRange(PromExpression inner)
    {
        var open = Next();
        var range = ParsePositiveDuration();
        var isSubquery = Accept(TokenKind.Colon);
        var step = isSubquery && Kind != TokenKind.RightBracket ? ParsePositiveDuration() : null;
        CloseBracket(open, isSubquery);
        var span = SpanFrom(inner.Span.Start);
        if (isSubquery) return _checks.Subquery(new(inner, range, step) { Span = span });
        return _checks.Range(inner, range, SpanFrom(open.Start)) switch
        {
            PromRange made => made with { Span = span },
            PromSubquery made => made with { Span = span },
            var other => other,
        };
    }

    void CloseBracket(Token open, bool isSubquery)
    {
        if (Accept(TokenKind.RightBracket)) return;
        if (Kind != TokenKind.End && IsAhead(TokenKind.RightBracket))
        {
            Unexpected(isSubquery ? "']'" : "':' or ']'");
            SkipTo(TokenKind.RightBracket);
            if (Accept(TokenKind.RightBracket)) return;
        }
        if (IsAbandoned || (Kind == TokenKind.End && _saidWhatIsUnclosed)) return;
        problems.Add(SyntaxProblems.Unclosed('[', open.Span, 1));
        _saidWhatIsUnclosed |= Kind == TokenKind.End;
    }

    // Only so far ahead that a text full of unclosed brackets still takes linear time.
    bool IsAhead(TokenKind kind)
    {
        for (var i = _position; i < Math.Min(tokens.Count, _position + 16); i++)
        {
            if (tokens[i].Kind == kind) return true;
            if (tokens[i].Kind is TokenKind.LeftBracket or TokenKind.LeftBrace) return false;
        }
        return false;
    }

    PromExpression ParseOffset(PromExpression expression)
    {
        var word = Next();
        var offset = ParseOffsetDuration();
        if (Literal(offset) == 0) _gate.ZeroOffset(offset.Span);
        var span = SpanFrom(word.Start);
        return _checks.Offset(expression, offset, span) is { } moved
            ? moved with { Span = SpanFrom(expression.Span.Start) }
            : expression;
    }

    PromExpression ParseAt(PromExpression expression)
    {
        var sign = Next();
        _gate.At(sign.Span);
        var at = Kind is TokenKind.Start or TokenKind.EndOf ? ParseStartOrEnd() : ParseTimestamp();
        return _checks.At(expression, at, SpanFrom(sign.Start)) is { } moved
            ? moved with { Span = SpanFrom(expression.Span.Start) }
            : expression;
    }

    PromExpression ParseTimestamp()
    {
        var timestamp = ParseSignedNumber("a timestamp, 'start()' or 'end()'");
        if (timestamp is PromNumber { Value: var value } && !(Math.Abs(value) < long.MaxValue))
        {
            problems.Add(MomentProblems.TimestampOutOfBounds(timestamp.Span));
        }
        return timestamp;
    }

    PromExpression ParseStartOrEnd()
    {
        var word = Next();
        var function = PromFunctions.Find(word.Kind == TokenKind.Start ? "start" : "end")!;
        if (!Accept(TokenKind.LeftParenthesis) || !Accept(TokenKind.RightParenthesis))
            Unexpected($"'{function.Name}()'");
        return new PromCall(function, []) { Span = SpanFrom(word.Start) };
    }

    PromExpression ParseExtension(PromExpression expression)
    {
        var word = Next();
        _gate.Extension(TextOf(word).ToString(), word.Span);
        var extension = word.Kind == TokenKind.Anchored ? RangeExtension.Anchored : RangeExtension.Smoothed;
        return _checks.Extend(expression, extension, word.Span) is { } extended
            ? extended with { Span = SpanFrom(expression.Span.Start) }
            : expression;
    }
}
