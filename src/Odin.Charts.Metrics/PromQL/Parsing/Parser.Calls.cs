using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>Functions and aggregations.</summary>
internal sealed partial class Parser
{
    // The second argument of info() is the one selector that may match everything.
    private int _selectorOfInfo = -1;

    private PromExpression ParseCall()
    {
        var name = Next();
        var function = _gate.Function(TextOf(name), name.Span);
        var arguments = ParseArguments(function.Name == "info");
        return _checks.Call(new(function, arguments) { Span = SpanFrom(name.Start) });
    }

    private PromExpression ParseAggregation()
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

    private Grouping? ParseGrouping()
    {
        if (Kind is not (TokenKind.By or TokenKind.Without)) return null;
        var word = Next();
        return new(word.Kind == TokenKind.Without, ParseLabels());
    }

    private ImmutableArray<PromExpression> ParseArguments(bool ofInfo)
    {
        var open = Next();
        _openParentheses++;
        if (Accept(TokenKind.RightParenthesis))
        {
            _openParentheses--;
            return [];
        }
        var first = ParseExpression();
        var arguments = Kind == TokenKind.Comma ? ParseMoreArguments(first, ofInfo) : [first];
        Close(open, "',' or ')'");
        return arguments;
    }

    private ImmutableArray<PromExpression> ParseMoreArguments(PromExpression first, bool ofInfo)
    {
        var arguments = ImmutableArray.CreateBuilder<PromExpression>(4);
        arguments.Add(first);
        while (Kind == TokenKind.Comma)
        {
            var comma = Next();
            if (Kind is TokenKind.RightParenthesis or TokenKind.End)
            {
                problems.Add(SyntaxProblems.TrailingComma(comma.Span));
                break;
            }
            if (ofInfo && arguments.Count == 1) _selectorOfInfo = _position;
            arguments.Add(ParseExpression());
            if (Kind is TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.End) continue;
            Unexpected("',' or ')'");
            SkipTo(TokenKind.Comma, TokenKind.RightParenthesis);
        }
        return arguments.DrainToImmutable();
    }
}
