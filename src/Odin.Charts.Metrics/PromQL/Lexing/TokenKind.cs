namespace Odin.Charts.PromQL;

/// <summary>The kinds of tokens. Keywords stand together, so that ranges of them can be asked for.</summary>
internal enum TokenKind : byte
{
    End,
    Bad,
    LeftParenthesis, RightParenthesis, LeftBrace, RightBrace, LeftBracket, RightBracket,
    Comma, Colon, Assign, RegexMatch, RegexNotMatch, At,
    Number, Duration, Text, Identifier, MetricIdentifier, Variable,

    // Operators that are signs; the order of the kinds up to Unless is that of BinaryOperator's precedence table.
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, TrimUpper, TrimLower,
    Add, Subtract, Multiply, Divide, Modulo, Power,

    // Operators that are words.
    Atan2, And, Or, Unless,

    // Aggregations.
    Sum, Avg, Min, Max, Count, Group, Stddev, Stdvar, TopK, BottomK, CountValues, Quantile, LimitK, LimitRatio,

    // Words of the grammar.
    Bool, By, Without, On, Ignoring, GroupLeft, GroupRight, Offset, Anchored, Smoothed, Fill, FillLeft, FillRight,

    // Words that are functions in some places and keywords in others.
    Start, EndOf, Step, Range, MinOf, MaxOf,
}

/// <summary>A stretch of the text that belongs together.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public TextSpan Span => new(Start, End - Start);
}
