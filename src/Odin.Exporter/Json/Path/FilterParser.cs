using System.Collections.Immutable;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads the condition of a filter.</summary>
internal sealed class FilterParser(PathCursor cursor, PathParser paths)
{
    const int MaxDepth = 32;
    static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">"];
    int _depth;

    public PathFilter Parse() => Deeper(() =>
    {
        cursor.SkipBlanks();
        return ParseChain("||", () => ParseChain("&&", ParseBasic, all => new AllFilter(all)), any => new AnyFilter(any));
    });

    T Deeper<T>(Func<T> parse)
    {
        if (++_depth > MaxDepth) cursor.Fail("too many conditions within each other");
        var parsed = parse();
        _depth--;
        return parsed;
    }

    PathFilter ParseChain(string token, Func<PathFilter> parse, Func<ImmutableArray<PathFilter>, PathFilter> join)
    {
        var filters = ImmutableArray.Create(parse());
        while (TryTakeAfterBlanks(token))
        {
            cursor.SkipBlanks();
            filters = filters.Add(parse());
        }
        return filters is [var only] ? only : join(filters);
    }

    bool TryTakeAfterBlanks(string token)
    {
        var end = cursor.Position;
        cursor.SkipBlanks();
        if (cursor.TryTake(token)) return true;
        cursor.Return(end);
        return false;
    }

    PathFilter ParseBasic()
    {
        if (cursor.TryTake("!"))
        {
            cursor.SkipBlanks();
            return new NotFilter(cursor.Current == '(' ? ParseParentheses() : ParseTerm().AsTest());
        }
        return cursor.Current == '(' ? ParseParentheses() : ParseTest();
    }

    PathFilter ParseParentheses()
    {
        cursor.Take("(");
        var filter = Parse();
        cursor.SkipBlanks();
        cursor.Take(")");
        return filter;
    }

    PathFilter ParseTest()
    {
        var left = ParseTerm();
        if (Operators.FirstOrDefault(TryTakeAfterBlanks) is not { } token) return left.AsTest();
        cursor.SkipBlanks();
        return new ComparisonFilter(left.AsOperand(), token, ParseTerm().AsOperand());
    }

    /// <summary>A query, a literal or a function; its place in a condition says which of its meanings is wanted.</summary>
    public FilterTerm ParseTerm() => Deeper(ParseTermHere);

    FilterTerm ParseTermHere()
    {
        var start = cursor.Position;
        switch (cursor.Current)
        {
            case '$' or '@': return new(start) { Query = paths.ParseQuery() };
            case '\'' or '"': return Literal(start, PathValue.Of(PathLiterals.Text(cursor)));
            case '-' or (>= '0' and <= '9'): return Literal(start, PathValue.Of(PathLiterals.Number(cursor)));
        }
        var word = cursor.TakeWhile(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
        if (cursor.Current == '(') return new PathFunctions(cursor, this).Parse(start, word);
        return word switch
        {
            "true" => Literal(start, PathValue.Of(JsonValueKind.True)),
            "false" => Literal(start, PathValue.Of(JsonValueKind.False)),
            "null" => Literal(start, PathValue.Of(JsonValueKind.Null)),
            _ => Unexpected(start),
        };
    }

    static FilterTerm Literal(int start, PathValue value) => new(start) { Operand = new LiteralOperand(value) };

    static FilterTerm Unexpected(int start)
    {
        PathCursor.Fail(start, "expected '@', '$', a literal, a function, '!' or '('");
        return default;
    }
}

/// <summary>Something in a condition, with the meanings that it can have.</summary>
internal readonly record struct FilterTerm(int Position)
{
    public PathQuery? Query { get; init; }

    public PathOperand? Operand { get; init; }

    public PathFilter? Test { get; init; }

    public PathFilter AsTest()
    {
        if (Query is not null) return new ExistsFilter(Query);
        if (Test is null) PathCursor.Fail(Position, "a value alone is no condition: compare it");
        return Test;
    }

    public PathOperand AsOperand()
    {
        if (Query is { IsSingular: true }) return new QueryOperand(Query);
        if (Query is not null) PathCursor.Fail(Position, "a query that may find several nodes cannot be compared");
        if (Operand is null) PathCursor.Fail(Position, "a condition cannot be compared");
        return Operand;
    }

    public PathQuery AsNodes()
    {
        if (Query is null) PathCursor.Fail(Position, "expected a query");
        return Query;
    }
}
