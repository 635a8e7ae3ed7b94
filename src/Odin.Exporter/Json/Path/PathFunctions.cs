namespace Odin.Exporter;

/// <summary>Reads the functions of filters.</summary>
internal sealed class PathFunctions(PathCursor cursor, FilterParser filters)
{
    /// <param name="start">Where its name begins.</param>
    /// <param name="name">Its name; the cursor is behind it.</param>
    public FilterTerm Parse(int start, string name)
    {
        cursor.Take("(");
        cursor.SkipBlanks();
        var function = ParseArguments(start, name);
        cursor.SkipBlanks();
        cursor.Take(")");
        return function;
    }

    FilterTerm ParseArguments(int start, string name)
    {
        switch (name)
        {
            case "length": return new(start) { Operand = new LengthOperand(filters.ParseTerm().AsOperand()) };
            case "count": return new(start) { Operand = new CountOperand(filters.ParseTerm().AsNodes()) };
            case "value": return new(start) { Operand = new QueryOperand(filters.ParseTerm().AsNodes()) };
            case "match": return new(start) { Test = ParsePattern(isWhole: true) };
            case "search": return new(start) { Test = ParsePattern(isWhole: false) };
        }
        PathCursor.Fail(start, $"there is no function '{name}': length, count, match, search and value are");
        return default;
    }

    PatternFilter ParsePattern(bool isWhole)
    {
        var text = filters.ParseTerm().AsOperand();
        cursor.SkipBlanks();
        cursor.Take(",");
        cursor.SkipBlanks();
        var pattern = filters.ParseTerm();
        if (pattern.Operand is not LiteralOperand literal)
            throw new JsonPathException(pattern.Position + 1, "a pattern is a text in quotes here");
        return new(text, literal.Value.Text is { } regexp ? Regexp.Compile(regexp, isWhole, pattern.Position) : null);
    }
}
