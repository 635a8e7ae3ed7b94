using System.Globalization;

namespace Odin.Charts.PromQL;

/// <summary>Escapes and classes of characters.</summary>
internal sealed partial class Re2Reader
{
    static readonly HashSet<string> PosixClasses =
    [
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
        "word", "xdigit",
    ];

    void ReadEscape()
    {
        var c = _at + 1 < pattern.Length ? pattern[_at + 1] : '\0';
        switch (c)
        {
            case 'A' or 'b' or 'z':
                _at += 2;
                _group.Add(isEmpty: c != 'b');
                break;
            case 'B':
                _at += 2;
                _group.Add(isEmpty: true);
                break;
            case 'Q':
                ReadLiteralText();
                break;
            case 'C':
                Reason = "'\\C' is not allowed";
                break;
            default:
                if (ReadEscapedCharacter(inClass: false, out _)) _group.Add(isEmpty: false);
                break;
        }
    }

    // \Q…\E: all that stands between is itself.
    void ReadLiteralText()
    {
        var end = pattern.IndexOf("\\E", _at + 2, StringComparison.Ordinal);
        for (var i = _at + 2; i < (end < 0 ? pattern.Length : end); i++) _group.Add(isEmpty: false);
        _at = end < 0 ? pattern.Length : end + 2;
    }

    /// <summary>
    /// Reads an escape that stands for one character or for a class of them (then the character is -1).
    /// </summary>
    bool ReadEscapedCharacter(bool inClass, out int character)
    {
        character = -1;
        _at++;
        if (_at >= pattern.Length) return Refuse("it ends with a backslash");
        var c = pattern[_at++];
        switch (c)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W': return true;
            case 'p' or 'P': return ReadUnicodeClass();
            case 'a' or 'f' or 't' or 'n' or 'r' or 'v': character = "\a\f\t\n\r\v"["aftnrv".IndexOf(c)]; return true;
            case 'x': return ReadHexadecimal(out character);
            case '0': return ReadOctal(c, out character);
            case >= '1' and <= '7' when _at < pattern.Length && pattern[_at] is >= '0' and <= '7':
                return ReadOctal(c, out character);
            case >= '1' and <= '9': return Refuse("it refers back to a group");
        }
        character = c;
        return (c < 128 && !char.IsAsciiLetterOrDigit(c))
            || Refuse($"'\\{c}' is no escape{(inClass ? " in a class" : "")}");
    }

    bool Refuse(string reason)
    {
        Reason ??= reason;
        return false;
    }

    bool ReadOctal(char first, out int character)
    {
        character = first - '0';
        for (var i = 1; i < 3 && _at < pattern.Length && pattern[_at] is >= '0' and <= '7'; i++)
        {
            character = character * 8 + (pattern[_at++] - '0');
        }
        return true;
    }

    bool ReadHexadecimal(out int character)
    {
        var isClosed = _at < pattern.Length && pattern[_at] == '{';
        var start = isClosed ? _at + 1 : _at;
        var end = isClosed ? pattern.IndexOf('}', start) : Math.Min(start + 2, pattern.Length);
        character = -1;
        if (end <= start || (!isClosed && end - start < 2)) return Refuse("'\\x' lacks its digits");
        _at = isClosed ? end + 1 : end;
        return int.TryParse(pattern.AsSpan(start, end - start), NumberStyles.AllowHexSpecifier, null, out character)
            && character is >= 0 and <= 0x10FFFF
            || Refuse("'\\x' has digits that are no character's");
    }

    bool ReadUnicodeClass()
    {
        if (_at >= pattern.Length) return Refuse("'\\p' lacks its class");
        var isClosed = pattern[_at] == '{';
        var end = isClosed ? pattern.IndexOf('}', _at) : _at + 1;
        if (end < 0) return Refuse("'\\p{' is never closed");
        var name = (isClosed ? pattern[(_at + 1)..end] : pattern[_at..end]).TrimStart('^');
        _at = isClosed ? end + 1 : end;
        return UnicodeClasses.Contains(name) || Refuse($"there is no class of characters '{name}'");
    }

    void ReadClass()
    {
        _at++;
        if (_at < pattern.Length && pattern[_at] == '^') _at++;
        for (var isFirst = true; _at < pattern.Length && (isFirst || pattern[_at] != ']'); isFirst = false)
        {
            if (!ReadClassItem()) return;
        }
        if (_at >= pattern.Length) Reason = "a '[' is never closed";
        _at++;
        _group.Add(isEmpty: false);
    }

    // Looked for once, so that a pattern full of "[:" takes linear time.
    int LastEndOfName => _lastEndOfName ??= pattern.LastIndexOf(":]", StringComparison.Ordinal);

    int? _lastEndOfName;

    bool ReadClassItem()
    {
        if (pattern.AsSpan(_at).StartsWith("[:") && _at + 2 <= LastEndOfName)
        {
            var end = pattern.IndexOf(":]", _at + 2, StringComparison.Ordinal);
            var name = pattern[(_at + 2)..end].TrimStart('^');
            _at = end + 2;
            return PosixClasses.Contains(name) || Refuse($"there is no class '[:{name}:]'");
        }
        if (!ReadClassCharacter(out var low)) return false;
        var isRange = low >= 0 && _at + 1 < pattern.Length && pattern[_at] == '-' && pattern[_at + 1] != ']';
        if (!isRange) return true;
        _at++;
        return ReadClassCharacter(out var high) && (high >= low || Refuse("a range in a class runs backwards"));
    }

    bool ReadClassCharacter(out int character)
    {
        if (pattern[_at] == '\\') return ReadEscapedCharacter(inClass: true, out character);
        character = IsPair(_at) ? char.ConvertToUtf32(pattern[_at], pattern[_at + 1]) : pattern[_at];
        _at += character > char.MaxValue ? 2 : 1;
        return true;
    }
}
