using System.Globalization;

namespace Odin.Charts.PromQL;

/// <summary>Why a number or a duration has no value.</summary>
internal enum NumberProblem
{
    None,
    NotANumber,
    NumberTooLarge,
    NotADuration,
    DurationTooLong,
}

/// <summary>What the text of a number or of a duration is worth.</summary>
internal static class NumberText
{
    /// <summary>The milliseconds of the units of a duration, in the order in which they have to stand.</summary>
    public static readonly (string Name, long Milliseconds)[] Units =
    [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000),
        ("ms", 1),
    ];

    /// <summary>The most milliseconds that 64 bits of nanoseconds hold: 292 years.</summary>
    const long LongestMilliseconds = long.MaxValue / 1_000_000;

    public static NumberProblem ReadNumber(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        if (text.Length <= 15 && text[0] != '0' && IsDigits(text))
        {
            foreach (var c in text) value = value * 10 + (c - '0');
            return NumberProblem.None;
        }
        if (text.Contains('_'))
        {
            return UnderscoresSeparateDigits(text)
                ? ReadNumber(text.ToString().Replace("_", ""), out value)
                : NumberProblem.NotANumber;
        }
        return text switch
        {
            [var c, ..] when char.IsAsciiLetter(c) => ReadWord(c, out value),
            ['0', 'x' or 'X', .. var digits] => ReadHexadecimal(digits, out value),
            ['0', _, ..] when ReadOctal(text, out value) => NumberProblem.None,
            _ => ReadDecimal(text, out value),
        };
    }

    static NumberProblem ReadWord(char first, out double value)
    {
        value = first is 'i' or 'I' ? double.PositiveInfinity : double.NaN;
        return NumberProblem.None;
    }

    static NumberProblem ReadHexadecimal(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        foreach (var c in digits) if (!char.IsAsciiHexDigit(c)) return NumberProblem.NotANumber;
        if (digits.IsEmpty) return NumberProblem.NotANumber;
        if (!long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            || bits < 0)
        {
            return NumberProblem.NumberTooLarge;
        }
        value = bits;
        return NumberProblem.None;
    }

    static bool ReadOctal(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        var bits = 0UL;
        foreach (var c in text)
        {
            if (c is < '0' or > '7' || bits > long.MaxValue >> 3) return false;
            bits = (bits << 3) | (uint)(c - '0');
        }
        value = bits;
        return true;
    }

    static NumberProblem ReadDecimal(ReadOnlySpan<char> text, out double value)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(text, Style, CultureInfo.InvariantCulture, out value)) return NumberProblem.NotANumber;
        if (double.IsFinite(value)) return NumberProblem.None;
        value = 0;
        return NumberProblem.NumberTooLarge;
    }

    static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    // "0x" counts as a digit here: 0x_1f is a number.
    static bool UnderscoresSeparateDigits(ReadOnlySpan<char> text)
    {
        var hexadecimal = text is ['0', 'x' or 'X', ..];
        var previous = hexadecimal ? '0' : '!';
        foreach (var c in hexadecimal ? text[2..] : text)
        {
            var isDigit = hexadecimal ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);
            if (c == '_' ? previous != '0' : !isDigit && previous == '_') return false;
            previous = isDigit ? '0' : c == '_' ? '_' : '!';
        }
        return previous != '_';
    }

    public static NumberProblem ReadDuration(ReadOnlySpan<char> text, out double seconds)
    {
        seconds = 0;
        var total = 0L;
        var unit = -1;
        for (var at = 0; at < text.Length;)
        {
            if (!ReadCount(text, ref at, out var count)) return NumberProblem.NotADuration;
            var next = UnitAt(text, ref at);
            if (next <= unit) return NumberProblem.NotADuration;
            unit = next;
            if (count > LongestMilliseconds / Units[unit].Milliseconds) return NumberProblem.DurationTooLong;
            total += count * Units[unit].Milliseconds;
            if (total > LongestMilliseconds) return NumberProblem.DurationTooLong;
        }
        seconds = total / 1000.0;
        return NumberProblem.None;
    }

    static bool ReadCount(ReadOnlySpan<char> text, ref int at, out long count)
    {
        var start = at;
        for (count = 0; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            count = count > LongestMilliseconds ? count : count * 10 + (text[at] - '0');
        }
        return at > start;
    }

    static int UnitAt(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..];
        for (var i = Units.Length - 1; i >= 0; i--)
        {
            if (!rest.StartsWith(Units[i].Name)) continue;
            at += Units[i].Name.Length;
            return i;
        }
        return -1;
    }
}
