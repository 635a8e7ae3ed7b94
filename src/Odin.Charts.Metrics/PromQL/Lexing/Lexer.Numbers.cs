using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>
/// Numbers and durations: where they end. What they are worth is decided by <see cref="NumberText"/>.
/// </summary>
internal sealed partial class Lexer
{
    void ReadNumberOrDuration()
    {
        var start = _at;
        _atStartOfRange = false;
        _hasReadDuration |= _inBrackets;
        var kind = ScanNumber() ? TokenKind.Number : ScanDuration() ? TokenKind.Duration : TokenKind.Bad;
        if (kind == TokenKind.Bad) SkipWord();
        if (IsVariable(_at, out _)) ReadVariable(start);
        else Add(kind, start);
    }

    void Add(TokenKind kind, int start)
    {
        if (kind == TokenKind.Bad) problems.Add(SyntaxProblems.BadNumber(text[start.._at], start));
        _tokens.Add(new(kind, start, _at));
    }

    void SkipWord()
    {
        while (_at < text.Length && (IsNamePart(text[_at]) || text[_at] == '.')) _at++;
    }

    // As Prometheus does it, oddities included: after "0x" an 'e' begins an exponent, so that "0x1e" at the very end is
    // no number.
    bool ScanNumber()
    {
        var hexadecimal = Accept('0') && AcceptAny("xX");
        if (hexadecimal) Accept('_');
        Accept('.');
        if (IsDigit(Current, hexadecimal)) _at++;
        bool dot = false, exponent = false;
        while (true)
        {
            switch (Current)
            {
                case '.' when dot || hexadecimal:
                case 'e' or 'E' when exponent:
                    _at++;
                    return false;
                case '.':
                    dot = true;
                    _at++;
                    if (AcceptAny("_.")) return false;
                    break;
                case 'e' or 'E':
                    exponent = true;
                    _at++;
                    AcceptAny("+-");
                    if (AcceptAny("._eE") || AtEnd) return false;
                    break;
                case '_':
                    _at++;
                    if (AcceptAny("._eE") || AtEnd) return false;
                    break;
                case var c when IsDigit(c, hexadecimal):
                    _at++;
                    break;
                default:
                    return !IsNamePart(Current);
            }
        }
    }

    bool ScanDuration()
    {
        if (!AcceptAny("smhdwy")) return false;
        Accept('s');
        while (char.IsAsciiDigit(Current))
        {
            while (char.IsAsciiDigit(Current)) _at++;
            if (!AcceptAny("smhdw")) return false;
            Accept('s');
        }
        return !IsNamePart(Current);
    }

    static bool IsDigit(char c, bool hexadecimal) => hexadecimal ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);

    bool AtEnd => _at >= text.Length;

    char Current => _at < text.Length ? text[_at] : '\0';

    bool Accept(char c)
    {
        if (Current != c || AtEnd) return false;
        _at++;
        return true;
    }

    bool AcceptAny(string characters)
    {
        if (AtEnd || !characters.Contains(text[_at])) return false;
        _at++;
        return true;
    }
}
