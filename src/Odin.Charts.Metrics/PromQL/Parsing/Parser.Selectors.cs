using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>Selectors: a name, matchers in braces, or both.</summary>
internal sealed partial class Parser
{
    const string NameLabel = "__name__";

    PromSelector ParseSelector()
    {
        var position = _position;
        var start = Current.Start;
        LabelMatcher? prefix = null;
        var isVariable = Kind == TokenKind.Variable;
        if (Kind != TokenKind.LeftBrace) prefix = NameMatcher(Next());
        var (matchers, name) = Kind == TokenKind.LeftBrace ? ParseMatchers(prefix) : ([prefix!], prefix?.Value);
        var selector = new PromSelector(matchers) { Name = name, IsNameVariable = isVariable, Span = SpanFrom(start) };
        return _checks.Selector(selector, hasPrefix: prefix is not null, mayMatchAll: position == _selectorOfInfo);
    }

    LabelMatcher NameMatcher(Token token) =>
        new(NameLabel, MatchOperator.Equal, TextOf(token).ToString()) { Span = token.Span };

    (ImmutableArray<LabelMatcher> Matchers, string? Name) ParseMatchers(LabelMatcher? prefix)
    {
        var open = Next();
        var matchers = ImmutableArray.CreateBuilder<LabelMatcher>(4);
        string? quotedName = null;
        var quotedNames = 0;
        if (prefix is not null) matchers.Add(prefix);
        while (Kind is not (TokenKind.RightBrace or TokenKind.End))
        {
            var isLone = Kind == TokenKind.Text && !IsMatchOperator(NextKind);
            if ((isLone ? ParseQuotedName() : ParseMatcher()) is { } matcher)
            {
                if (isLone && quotedNames++ == 0 && prefix is null)
                {
                    quotedName = matcher.Value;
                    matchers.Insert(0, matcher); // The name is the first matcher, wherever it stands.
                }
                else
                {
                    matchers.Add(matcher);
                }
            }
            if (!NextMatcher()) break;
        }
        CloseBrace(open);
        return (matchers.DrainToImmutable(), prefix?.Value ?? (quotedNames == 1 ? quotedName : null));
    }

    bool NextMatcher()
    {
        if (Accept(TokenKind.Comma)) return true;
        if (Kind is TokenKind.RightBrace or TokenKind.End || !IsInBraces(Kind)) return false;
        Unexpected("',' or '}'");
        SkipTo(TokenKind.Comma, TokenKind.RightBrace);
        return Accept(TokenKind.Comma);
    }

    static bool IsInBraces(TokenKind kind) =>
        kind is TokenKind.Identifier or TokenKind.Text or TokenKind.Variable or TokenKind.Bad || IsMatchOperator(kind);

    void CloseBrace(Token open)
    {
        if (Accept(TokenKind.RightBrace) || IsAbandoned || (Kind == TokenKind.End && _saidWhatIsUnclosed)) return;
        if (!problems.HasLexicalBetween(PreviousEnd, Current.Start))
            problems.Add(SyntaxProblems.Unclosed('{', open.Span, 1));
        _saidWhatIsUnclosed |= Kind == TokenKind.End;
    }

    LabelMatcher ParseQuotedName()
    {
        var token = Next();
        _gate.QuotedName(token.Span);
        return new(NameLabel, MatchOperator.Equal, Unquote(token)) { Span = token.Span };
    }

    LabelMatcher? ParseMatcher()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.Text or TokenKind.Variable))
        {
            Unexpected("a label or '}'");
            SkipTo(TokenKind.Comma, TokenKind.RightBrace);
            return null;
        }
        _position++;
        if (!IsMatchOperator(Kind))
        {
            Unexpected("'=', '!=', '=~' or '!~' after the label");
            SkipTo(TokenKind.Comma, TokenKind.RightBrace);
            return null;
        }
        var sign = Next();
        return ParseValue(token, sign);
    }

    LabelMatcher? ParseValue(Token label, Token sign)
    {
        if (Kind != TokenKind.Text)
        {
            if (Kind != TokenKind.Bad) Unexpected("a quoted value", HintForValue(sign));
            SkipTo(TokenKind.Comma, TokenKind.RightBrace);
            return null;
        }
        if (label.Kind == TokenKind.Text) _gate.QuotedName(label.Span);
        var name = label.Kind == TokenKind.Text ? Unquote(label) : TextOf(label).ToString();
        var value = Next();
        var matcher = new LabelMatcher(name, MatchOperatorOf(sign.Kind), Unquote(value))
        {
            IsLabelVariable = label.Kind == TokenKind.Variable,
            Span = SpanFrom(label.Start),
        };
        _checks.Pattern(matcher, value.Span, dialect);
        return matcher;
    }

    string? HintForValue(Token sign) => (sign.Kind, Kind) switch
    {
        (TokenKind.Assign, TokenKind.Assign) => "A label is matched with a single '='.",
        (_, TokenKind.Identifier or TokenKind.Variable) => $"Write \"{TextOf(Current)}\".",
        _ => null,
    };

    static bool IsMatchOperator(TokenKind kind) =>
        kind is TokenKind.Assign or TokenKind.NotEqual or TokenKind.RegexMatch or TokenKind.RegexNotMatch;

    static MatchOperator MatchOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Assign => MatchOperator.Equal,
        TokenKind.NotEqual => MatchOperator.NotEqual,
        TokenKind.RegexMatch => MatchOperator.Matches,
        _ => MatchOperator.NotMatches,
    };
}
