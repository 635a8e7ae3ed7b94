using System.Collections.Immutable;

namespace Odin.Exporter;

/// <summary>Reads a path.</summary>
internal sealed class PathParser
{
    readonly PathCursor _cursor;
    readonly FilterParser _filters;

    public PathParser(string text)
    {
        _cursor = new(text);
        _filters = new(_cursor, this);
    }

    public PathQuery ParsePath()
    {
        if (_cursor.Current != '$') _cursor.Fail("a path begins with '$'");
        var query = ParseQuery();
        if (!_cursor.IsAtEnd) _cursor.Fail("expected '.', '..', '[' or the end");
        return query;
    }

    /// <summary>From <c>$</c> or <c>@</c> on, as far as it goes.</summary>
    public PathQuery ParseQuery()
    {
        var isAbsolute = _cursor.Next() == '$';
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        while (true)
        {
            var end = _cursor.Position;
            _cursor.SkipBlanks();
            if (ParseSegment() is { } segment) segments.Add(segment);
            else
            {
                _cursor.Return(end);
                return new(isAbsolute, segments.DrainToImmutable());
            }
        }
    }

    PathSegment? ParseSegment()
    {
        if (_cursor.TryTake("..")) return new(true, _cursor.Current == '[' ? ParseBrackets() : [ParseShorthand()]);
        if (_cursor.TryTake(".")) return new(false, [ParseShorthand()]);
        return _cursor.Current == '[' ? new(false, ParseBrackets()) : null;
    }

    PathSelector ParseShorthand()
    {
        if (_cursor.TryTake("*")) return new WildcardSelector();
        if (char.IsAsciiDigit(_cursor.Current)) _cursor.Fail("a name that begins with a digit needs brackets and quotes");
        var name = _cursor.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '_' or >= '\x80');
        if (name == "") _cursor.Fail("expected a name, '*' or '['");
        return new NameSelector(name);
    }

    ImmutableArray<PathSelector> ParseBrackets()
    {
        _cursor.Take("[");
        var selectors = ImmutableArray.CreateBuilder<PathSelector>();
        do
        {
            _cursor.SkipBlanks();
            selectors.Add(ParseSelector());
            _cursor.SkipBlanks();
        }
        while (_cursor.TryTake(","));
        _cursor.Take("]");
        return selectors.DrainToImmutable();
    }

    PathSelector ParseSelector()
    {
        if (_cursor.Current is '\'' or '"') return new NameSelector(PathLiterals.Text(_cursor));
        if (_cursor.TryTake("*")) return new WildcardSelector();
        if (_cursor.TryTake("?")) return new FilterSelector(_filters.Parse());
        return ParseIndexOrSlice();
    }

    PathSelector ParseIndexOrSlice()
    {
        var start = ParseBound();
        if (!TakeColon()) return start is { } index ? new IndexSelector(index) : Unexpected();
        var end = ParseBound();
        return new SliceSelector(start, end, TakeColon() ? ParseBound() ?? 1 : 1);
    }

    IndexSelector Unexpected()
    {
        _cursor.Fail("expected a name in quotes, a number, '*', ':' or '?'");
        return null;
    }

    bool TakeColon()
    {
        var end = _cursor.Position;
        _cursor.SkipBlanks();
        if (_cursor.TryTake(":"))
        {
            _cursor.SkipBlanks();
            return true;
        }
        _cursor.Return(end);
        return false;
    }

    long? ParseBound() => _cursor.Current is '-' or (>= '0' and <= '9') ? PathLiterals.Integer(_cursor) : null;
}
