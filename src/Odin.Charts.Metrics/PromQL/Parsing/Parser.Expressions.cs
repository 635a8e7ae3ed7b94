namespace Odin.Charts.PromQL;

/// <summary>Operators, signs and what they are applied to.</summary>
internal sealed partial class Parser
{
    PromExpression ParseExpression(int minimum = 1)
    {
        var left = ParseSigned();
        while (Precedence(Kind) is var precedence && precedence >= minimum && !IsAbandoned)
        {
            var sign = Next();
            var modifiers = ParseModifiers();
            var right = sign.Kind == TokenKind.Power ? ParseExponent() : ParseExpression(precedence + 1);
            left = _checks.Binary(
                new(left, BinaryOperators.Of(sign.Kind), right)
                {
                    ReturnsBool = modifiers.ReturnsBool,
                    Matching = modifiers.Matching,
                    Span = SpanFrom(left.Span.Start),
                },
                sign.Span);
        }
        return left;
    }

    static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Or => 1,
        TokenKind.And or TokenKind.Unless => 2,
        >= TokenKind.Equal and <= TokenKind.TrimLower => 3,
        TokenKind.Add or TokenKind.Subtract => 4,
        TokenKind.Multiply or TokenKind.Divide or TokenKind.Modulo or TokenKind.Atan2 => 5,
        TokenKind.Power => BinaryOperators.PowerPrecedence,
        _ => 0,
    };

    PromExpression ParseExponent() => Nested(_readExponent ??= () => ParseExpression(BinaryOperators.PowerPrecedence));

    PromExpression ParseSigned() => Nested(_readSigned ??= ReadSigned);

    Func<PromExpression>? _readExponent;
    Func<PromExpression>? _readSigned;

    PromExpression ReadSigned()
    {
        if (Kind is not (TokenKind.Add or TokenKind.Subtract)) return ParsePostfix(ParsePrimary());
        var sign = Next();
        return Signed(sign, ParseExpression(BinaryOperators.PowerPrecedence));
    }

    PromExpression Signed(Token sign, PromExpression operand)
    {
        var span = SpanFrom(sign.Start);
        var negates = sign.Kind == TokenKind.Subtract;
        return operand is PromNumber number
            ? number with { Value = negates ? -number.Value : number.Value, Span = span }
            : _checks.Sign(new(negates, operand) { Span = span });
    }

    PromExpression ParsePrimary() => Kind switch
    {
        TokenKind.LeftParenthesis => ParseParentheses(),
        TokenKind.Number or TokenKind.Duration => ParseNumber(),
        TokenKind.Text => ParseText(),
        TokenKind.LeftBrace => ParseSelector(),
        TokenKind.Variable => ParseVariable(),
        TokenKind.Bad => SkipBad(),
        _ when Keywords.IsAggregator(Kind)
            && NextKind is TokenKind.LeftParenthesis or TokenKind.By or TokenKind.Without =>
            ParseAggregation(),
        _ when NextKind == TokenKind.LeftParenthesis && Keywords.IsFunction(Kind) => ParseCall(),
        _ when Keywords.IsMetricName(Kind) => ParseSelector(),
        _ => NoExpression(),
    };

    PromExpression ParseParentheses()
    {
        var open = Next();
        _openParentheses++;
        var inner = ParseExpression();
        Close(open, "an operator or ')'");
        return new PromParentheses(inner) { Span = SpanFrom(open.Start) };
    }

    PromExpression ParseNumber()
    {
        var number = ReadNumber();
        if (number.IsDuration) _gate.DurationAsNumber(number.Span);
        return number;
    }

    PromNumber ReadNumber()
    {
        var token = Next();
        var isDuration = token.Kind == TokenKind.Duration;
        var problem = isDuration
            ? NumberText.ReadDuration(TextOf(token), out var value)
            : NumberText.ReadNumber(TextOf(token), out value);
        if (problem != NumberProblem.None)
        {
            problems.Add(SyntaxProblems.BadValue(problem, TextOf(token).ToString(), token.Span));
            value = 1; // Right everywhere, so that one mistake is told once.
        }
        else if (!isDuration && TextOf(token).Contains('_'))
        {
            _gate.Underscore(token.Span);
        }
        return new(value) { IsDuration = isDuration, Span = token.Span };
    }

    PromText ParseText()
    {
        var token = Next();
        return new(Unquote(token)) { Span = token.Span };
    }

    string Unquote(Token token)
    {
        var problem = QuotedText.Read(TextOf(token), out var value);
        if (problem is { } found) problems.Add(SyntaxProblems.BadText(found, token.Start));
        return value;
    }

    PromMissing SkipBad()
    {
        var token = Next();
        return new() { Span = token.Span };
    }

    PromMissing NoExpression()
    {
        Unexpected("an expression");
        return Missing();
    }
}
