using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>Reads a regular expression and writes it for RE2 and for .NET.</summary>
internal sealed class PatternReader(string pattern)
{
    const int MostRepetitions = 1000;

    static readonly CodePoints AnyButNewline = CodePoints.Of([('\n', '\n')]).Complement();

    readonly StringBuilder _re2 = new();
    readonly StringBuilder _dotNet = new();
    int _at;
    int _open;
    bool _alternates;

    /// <summary>Both forms, without anchors, grouped where anchors could bind to a part only.</summary>
    public (string Re2, string DotNet) Read()
    {
        var end = EndOfBody();
        _at = pattern.StartsWith('^') ? 1 : 0;
        while (_at < end) ReadPart(end);
        if (_open > 0) throw new FormatException("a '(' is not closed");
        if (_alternates && (pattern.StartsWith('^') || end < pattern.Length))
            throw new FormatException("'^' and '$' belong to one alternative only; put the alternatives in parentheses");
        return (_alternates ? $"(?:{_re2})" : _re2.ToString(), $"(?:{_dotNet})");
    }

    int EndOfBody()
    {
        if (!pattern.EndsWith('$')) return pattern.Length;
        var slashes = pattern.Length - 1 - pattern[..^1].TrimEnd('\\').Length;
        return slashes % 2 == 0 ? pattern.Length - 1 : pattern.Length;
    }

    void ReadPart(int end)
    {
        switch (pattern[_at])
        {
            case '|':
                _alternates |= _open == 0;
                Write(1);
                break;
            case '(':
                Open();
                break;
            case ')':
                if (--_open < 0) throw new FormatException("a ')' has no '('");
                Write(1);
                Repeat(end);
                break;
            case '^' or '$':
                throw new FormatException("'^' and '$' may stand at the very start and end only");
            case '*' or '+' or '?':
                throw new FormatException($"'{pattern[_at]}' repeats nothing");
            default:
                Character(end);
                Repeat(end);
                break;
        }
    }

    void Write(int length)
    {
        _re2.Append(pattern, _at, length);
        _dotNet.Append(pattern, _at, length);
        _at += length;
    }

    void Open()
    {
        _open++;
        if (!pattern.AsSpan(_at).StartsWith("(?"))
        {
            _re2.Append('(');
            _dotNet.Append("(?:");
            _at++;
            return;
        }
        if (!pattern.AsSpan(_at).StartsWith("(?:"))
            throw new FormatException("of the groups that begin with '(?' only '(?:' means the same everywhere");
        Write(3);
    }

    void Repeat(int end)
    {
        if (_at >= end) return;
        if (pattern[_at] is '*' or '+' or '?') Write(1);
        else if (pattern[_at] == '{') Write(Count(end));
        else return;
        if (_at < end && pattern[_at] == '?') Write(1);
        if (_at < end && pattern[_at] is '*' or '+' or '?' or '{')
            throw new FormatException($"'{pattern[_at]}' follows another repetition");
    }

    int Count(int end)
    {
        var close = pattern.IndexOf('}', _at);
        var numbers = close < 0 || close >= end ? [] : pattern[(_at + 1)..close].Split(',');
        if (numbers.Length is not (1 or 2) || numbers[0].Length == 0 || !numbers.All(IsCount))
            throw new FormatException("'{' begins no repetition such as {2}, {2,} or {2,5} with at most 1000; write '\\{' for the character");
        return close - _at + 1;
    }

    static bool IsCount(string text) => text.Length == 0
        || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostRepetitions);

    void Character(int end)
    {
        switch (pattern[_at])
        {
            case '[':
                Class(end);
                break;
            case '.':
                _at++;
                Append(".", AnyButNewline);
                break;
            default:
                var set = Single(end);
                Append(set.ToRe2(), set);
                break;
        }
    }

    void Append(string re2, CodePoints set)
    {
        _re2.Append(re2);
        _dotNet.Append(set.ToDotNet());
    }

    void Class(int end)
    {
        var negated = ++_at < end && pattern[_at] == '^';
        if (negated) _at++;
        var ranges = new List<(int, int)>();
        for (var start = _at; _at < end && (pattern[_at] != ']' || _at == start);) ranges.AddRange(Range(end));
        if (_at >= end) throw new FormatException("a '[' is not closed");
        _at++;
        var set = CodePoints.Of(ranges);
        if (negated) Append(set.ToRe2Class(negated), set.Complement());
        else Append(set.ToRe2(), set);
    }

    IEnumerable<(int, int)> Range(int end)
    {
        if (pattern.AsSpan(_at).StartsWith("[:") || pattern[_at] == '[')
            throw new FormatException("write '\\[' for the character '[' inside a class");
        var from = Single(end);
        if (_at + 1 >= end || pattern[_at] != '-' || pattern[_at + 1] == ']') return from.Ranges;
        if (pattern[++_at] == '[') throw new FormatException("a class cannot be subtracted from another");
        var to = Single(end);
        if (from.Ranges is not [var (first, f)] || to.Ranges is not [var (t, last)] || f != first || t != last || last < first)
            throw new FormatException("a range needs a lower and a higher character");
        return [(first, last)];
    }

    CodePoints Single(int end)
    {
        if (pattern[_at] == '\\') return Escape(end);
        var rune = Rune.GetRuneAt(pattern, _at);
        _at += rune.Utf16SequenceLength;
        return CodePoints.Of([(rune.Value, rune.Value)]);
    }

    CodePoints Escape(int end)
    {
        if (_at + 1 >= end) throw new FormatException("it ends in the middle of an escape");
        var letter = pattern[_at + 1];
        _at += 2;
        return letter switch
        {
            'd' => Digits,
            'D' => Digits.Complement(),
            'w' => Word,
            'W' => Word.Complement(),
            's' => Space,
            'S' => Space.Complement(),
            't' => One('\t'),
            'n' => One('\n'),
            'r' => One('\r'),
            'f' => One('\f'),
            'v' => One('\v'),
            'a' => One('\a'),
            'x' => Hexadecimal(2, end),
            'u' => Hexadecimal(4, end),
            _ when char.IsAsciiLetterOrDigit(letter) || letter == '_' => throw new FormatException($"'\\{letter}' does not mean the same everywhere"),
            _ => One(letter),
        };
    }

    CodePoints Hexadecimal(int digits, int end)
    {
        if (_at + digits > end || !int.TryParse(pattern.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            throw new FormatException($"'\\{pattern[_at - 1]}' needs {digits} hexadecimal digits");
        _at += digits;
        return Rune.IsValid(value) ? One(value) : throw new FormatException("half of a surrogate pair is no character");
    }

    static CodePoints Digits => CodePoints.Of([('0', '9')]);

    static CodePoints Word => CodePoints.Of([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    static CodePoints Space => CodePoints.Of([('\t', '\n'), ('\f', '\r'), (' ', ' ')]);

    static CodePoints One(int codePoint) => CodePoints.Of([(codePoint, codePoint)]);
}
