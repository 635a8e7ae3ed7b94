namespace Odin.Charts.PromQL;

/// <summary>Durations and the expressions that compute them: <c>5m</c>, <c>300</c>, <c>2 * step() + 5m</c>.</summary>
internal sealed partial class Parser
{
    const double LongestSeconds = 9223372036854775808.0 / 1e9;

    /// <summary>The duration of a range or of a subquery's step, which is more than nothing.</summary>
    PromExpression ParsePositiveDuration()
    {
        var duration = ParseDuration(1);
        if (Literal(duration) is <= 0) problems.Add(DurationProblems.NotPositive(duration.Span));
        return duration;
    }

    PromExpression ParseDuration(int minimum) => ContinueDuration(ParseSignedDuration(), minimum);

    PromExpression ContinueDuration(PromExpression left, int minimum)
    {
        while (Precedence(Kind) is >= 4 and var precedence && Kind != TokenKind.Atan2 && precedence >= minimum
            && !IsAbandoned)
        {
            var sign = Next();
            _gate.DurationExpression(sign.Span);
            var right = sign.Kind == TokenKind.Power ? ParseDurationExponent() : ParseDuration(precedence + 1);
            if (sign.Kind is TokenKind.Divide or TokenKind.Modulo && Literal(right) == 0)
            {
                problems.Add(DurationProblems.DivisionByZero(new(sign.Start, right.Span.End - sign.Start)));
            }
            left = new PromBinary(left, BinaryOperators.Of(sign.Kind), right) { Span = SpanFrom(left.Span.Start) };
        }
        return left;
    }

    PromExpression ParseDurationExponent() =>
        Nested(_readDurationExponent ??= () => ParseDuration(BinaryOperators.PowerPrecedence));

    PromExpression ParseSignedDuration() => Nested(_readSignedDuration ??= ReadSignedDuration);

    Func<PromExpression>? _readDurationExponent;
    Func<PromExpression>? _readSignedDuration;

    PromExpression ReadSignedDuration()
    {
        if (Kind is not (TokenKind.Add or TokenKind.Subtract)) return ParsePrimaryDuration();
        var sign = Next();
        return Signed(sign, ParseDuration(BinaryOperators.PowerPrecedence));
    }

    PromExpression ParsePrimaryDuration() => Kind switch
    {
        TokenKind.Number or TokenKind.Duration => ParseLiteralDuration(),
        TokenKind.LeftParenthesis => ParseDurationInParentheses(),
        TokenKind.Step or TokenKind.Range or TokenKind.MinOf or TokenKind.MaxOf => ParseDurationCall(),
        TokenKind.Variable => ReadVariable(),
        TokenKind.Bad => SkipBad(),
        _ => NoDuration(),
    };

    PromMissing NoDuration()
    {
        Unexpected("a duration such as '5m'");
        return Missing();
    }

    PromNumber ParseLiteralDuration()
    {
        var number = ReadNumber();
        if (!number.IsDuration) _gate.NumberAsDuration(number.Span);
        if (double.IsNaN(number.Value)) problems.Add(DurationProblems.NotANumber(number.Span));
        else if (number.Value > LongestSeconds) problems.Add(DurationProblems.TooLong(number.Span));
        return number;
    }

    PromParentheses ParseDurationInParentheses()
    {
        var open = Next();
        _openParentheses++;
        _gate.DurationExpression(open.Span);
        var inner = ParseDuration(1);
        Close(open, "an operator or ')'");
        return new(inner) { Span = SpanFrom(open.Start) };
    }

    PromExpression ParseDurationCall()
    {
        var name = Next();
        var function = PromFunctions.Find(TextOf(name).ToString().ToLowerInvariant())!;
        _gate.DurationFunction(function.Name, name.Span);
        if (Kind != TokenKind.LeftParenthesis)
        {
            Unexpected($"'(' after '{function.Name}'");
            return Missing();
        }
        var open = Next();
        _openParentheses++;
        var arguments = function.Parameters.IsEmpty ? [] : ParseTwoDurations();
        Close(open, "')'");
        return new PromCall(function, arguments) { Span = SpanFrom(name.Start) };
    }

    System.Collections.Immutable.ImmutableArray<PromExpression> ParseTwoDurations()
    {
        var first = ParseDuration(1);
        if (Accept(TokenKind.Comma)) return [first, ParseDuration(1)];
        Unexpected("',' and a second duration");
        return [first, Missing()];
    }

    /// <summary>
    /// The duration after <c>offset</c>. It ends with its first number, variable or call: <c>x offset 1h + 5m</c> adds
    /// to the series. Only after a parenthesis without a sign, and after two signs, does the arithmetic go on.
    /// </summary>
    PromExpression ParseOffsetDuration()
    {
        if (Kind == TokenKind.LeftParenthesis) return InParentheses(ContinueDuration(ParseDurationInParentheses(), 1));
        if (Kind is not (TokenKind.Add or TokenKind.Subtract)) return ParsePrimaryDuration();
        var sign = Next();
        if (sign.Kind == TokenKind.Subtract) _gate.NegativeOffset(sign.Span);
        else _gate.SignOfOffset(sign.Span);
        if (Kind is not (TokenKind.Add or TokenKind.Subtract)) return Signed(sign, ParsePrimaryDuration());
        _gate.SecondSignOfOffset(Current.Span);
        var signed = Signed(sign, ParseDuration(BinaryOperators.PowerPrecedence));
        return InParentheses(ContinueDuration(signed, 1));
    }

    static PromExpression InParentheses(PromExpression duration) =>
        duration is PromBinary or PromSign ? new PromParentheses(duration) { Span = duration.Span } : duration;

    /// <summary>The seconds that are written, if it is a literal.</summary>
    static double? Literal(PromExpression duration) => duration switch
    {
        PromNumber number => number.Value,
        PromParentheses parentheses => Literal(parentheses.Inner),
        PromSign sign when Literal(sign.Operand) is { } value => sign.Negates ? -value : value,
        _ => null,
    };
}
