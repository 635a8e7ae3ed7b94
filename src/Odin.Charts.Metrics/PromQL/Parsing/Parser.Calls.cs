using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>Functions and aggregations.</summary>
internal sealed partial class Parser
{
    // The second argument of info() is the one selector that may match everything.
    int _selectorOfInfo = -1;

    PromExpression ParseCall()
    {
        var name = Next();
        var function = _gate.Function(TextOf(name), name.Span);
        var arguments = ParseArguments(function.Name == "info");
        return _checks.Call(new(function, arguments) { Span = SpanFrom(name.Start) });
    }

    PromExpression ParseAggregation()
    {
        var name = Next();
        var aggregator = Keywords.Aggregator(name.Kind);
        _gate.Aggregator(aggregator, name.Span);
        var grouping = ParseGrouping();
        if (Kind != TokenKind.LeftParenthesis)
        {
            Unexpected("'(' and what is aggregated");
            return new PromAggregation(aggregator, Missing()) { Grouping = grouping, Span = SpanFrom(name.Start) };
        }
        var arguments = ParseArguments(false);
        grouping ??= ParseGrouping();
        return _checks.Aggregation(aggregator, grouping, arguments, SpanFrom(name.Start));
    }

    Grouping? ParseGrouping()
    {
        if (Kind is not (TokenKind.By or TokenKind.Without)) return null;
        var word = Next();
        return new(word.Kind == TokenKind.Without, ParseLabels());
    }

    ImmutableArray<PromExpression> ParseArguments(bool ofInfo)
    {
        var open = Next();
        _openParentheses++;
        if (Accept(TokenKind.RightParenthesis))
        {
            _openParentheses--;
            return [];
        }
        var first = ParseExpression();
        var arguments = Kind == TokenKind.RightParenthesis ? [first] : ParseMoreArguments(first, ofInfo);
        Close(open, "',' or ')'");
        return arguments;
    }

    ImmutableArray<PromExpression> ParseMoreArguments(PromExpression first, bool ofInfo)
    {
        var arguments = ImmutableArray.CreateBuilder<PromExpression>(4);
        arguments.Add(first);
        while (NextArgument(arguments) is { } comma)
        {
            if (Kind is TokenKind.RightParenthesis or TokenKind.End)
            {
                problems.Add(SyntaxProblems.TrailingComma(comma.Span));
                break;
            }
            if (ofInfo && arguments.Count == 1) _selectorOfInfo = _position;
            arguments.Add(ParseExpression());
        }
        return arguments.DrainToImmutable();
    }

    /// <summary>
    /// The comma before the next argument. What stands before it and is none counts as an argument that is missing.
    /// </summary>
    Token? NextArgument(ImmutableArray<PromExpression>.Builder arguments)
    {
        if (Kind is TokenKind.RightParenthesis or TokenKind.End) return null;
        if (Kind != TokenKind.Comma)
        {
            Unexpected("',' or ')'");
            arguments.Add(Missing());
            SkipTo(TokenKind.Comma, TokenKind.RightParenthesis);
        }
        return Kind == TokenKind.Comma ? Next() : null;
    }
}
