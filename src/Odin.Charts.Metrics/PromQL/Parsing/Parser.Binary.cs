using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>
/// What stands between an operator and its right operand: <c>bool on (…) group_left (…) fill (…)</c>.
/// </summary>
internal sealed partial class Parser
{
    (bool ReturnsBool, VectorMatching? Matching) ParseModifiers()
    {
        var returnsBool = Accept(TokenKind.Bool);
        var matching = ParseMatching();
        if (Kind is TokenKind.GroupLeft or TokenKind.GroupRight) matching = ParseGroup(matching);
        if (Kind is TokenKind.Fill or TokenKind.FillLeft or TokenKind.FillRight) matching = ParseFill(matching);
        return (returnsBool, matching);
    }

    VectorMatching? ParseMatching()
    {
        if (Kind is not (TokenKind.On or TokenKind.Ignoring)) return null;
        var word = Next();
        return new(word.Kind == TokenKind.On, ParseLabels());
    }

    VectorMatching ParseGroup(VectorMatching? matching)
    {
        var word = Next();
        if (matching is null) problems.Add(MatchingProblems.GroupWithoutMatching(TextOf(word).ToString(), word.Span));
        return (matching ?? new(false, [])) with
        {
            Group = word.Kind == TokenKind.GroupLeft ? GroupSide.Left : GroupSide.Right,
            Include = Kind == TokenKind.LeftParenthesis ? ParseLabels() : [],
        };
    }

    VectorMatching ParseFill(VectorMatching? matching)
    {
        _gate.Fill(Current.Span);
        var first = Next().Kind;
        var value = ParseFillValue();
        var result = matching ?? new(false, []);
        if (first == TokenKind.Fill) return result with { FillLeft = value, FillRight = value };
        result = first == TokenKind.FillLeft ? result with { FillLeft = value } : result with { FillRight = value };
        var other = first == TokenKind.FillLeft ? TokenKind.FillRight : TokenKind.FillLeft;
        if (!Accept(other)) return result;
        value = ParseFillValue();
        return other == TokenKind.FillLeft ? result with { FillLeft = value } : result with { FillRight = value };
    }

    PromExpression ParseFillValue()
    {
        var open = Next();
        _openParentheses++;
        var value = ParseSignedNumber("a number to fill in");
        Close(open, "')'");
        return value;
    }

    PromExpression ParseSignedNumber(string expected)
    {
        if (Kind is TokenKind.Add or TokenKind.Subtract
            && NextKind is TokenKind.Number or TokenKind.Duration or TokenKind.Variable)
        {
            var sign = Next();
            return Signed(sign, Kind == TokenKind.Variable ? ReadVariable() : ParseNumber());
        }
        if (Kind is TokenKind.Number or TokenKind.Duration) return ParseNumber();
        if (Kind == TokenKind.Variable) return ReadVariable();
        if (Kind == TokenKind.Bad) return SkipBad();
        Unexpected(expected);
        return Missing();
    }

    ImmutableArray<LabelName> ParseLabels()
    {
        if (Kind != TokenKind.LeftParenthesis)
        {
            Unexpected("'(' and labels");
            return [];
        }
        var open = Next();
        _openParentheses++;
        var labels = ImmutableArray.CreateBuilder<LabelName>();
        while (Kind is not (TokenKind.RightParenthesis or TokenKind.End))
        {
            if (ParseLabel() is { } label) labels.Add(label);
            if (!Accept(TokenKind.Comma)) break;
        }
        Close(open, "',' or ')'");
        return labels.DrainToImmutable();
    }

    LabelName? ParseLabel()
    {
        var token = Current;
        if (token.Kind == TokenKind.Variable)
        {
            _position++;
            return new(TextOf(token).ToString()) { IsVariable = true, Span = token.Span };
        }
        if (token.Kind == TokenKind.Text)
        {
            _position++;
            _gate.QuotedName(token.Span);
            return _checks.Label(new(Unquote(token)) { Span = token.Span });
        }
        if (Keywords.IsLabel(token.Kind))
        {
            _position++;
            return _checks.Label(new(TextOf(token).ToString()) { Span = token.Span });
        }
        Unexpected("a label", token.Kind is TokenKind.Without or TokenKind.Number ? "Put it in quotes." : null);
        SkipTo(TokenKind.Comma, TokenKind.RightParenthesis);
        return null;
    }
}
