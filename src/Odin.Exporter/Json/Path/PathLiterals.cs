using System.Globalization;
using System.Text;

namespace Odin.Exporter;

/// <summary>Reads the texts and numbers of a path.</summary>
internal static class PathLiterals
{
    const long MaxInteger = (1L << 53) - 1;

    /// <summary>An index or a bound: no <c>-0</c>, no leading zero, exact in a double.</summary>
    public static long Integer(PathCursor cursor)
    {
        var start = cursor.Position;
        var text = (cursor.TryTake("-") ? "-" : "") + cursor.TakeWhile(char.IsAsciiDigit);
        var digits = text.TrimStart('-');
        if (digits is "" or ['0', _, ..] || text == "-0") PathCursor.Fail(start, "expected a whole number without leading zeros");
        if (!long.TryParse(text, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > MaxInteger)
            PathCursor.Fail(start, "the number is too large");
        return number;
    }

    /// <summary>A number as JSON writes it.</summary>
    public static double Number(PathCursor cursor)
    {
        var start = cursor.Position;
        var whole = (cursor.TryTake("-") ? "-" : "") + cursor.TakeWhile(char.IsAsciiDigit);
        if (whole.TrimStart('-') is "" or ['0', _, ..]) PathCursor.Fail(start, "expected a number as JSON writes it");
        if (cursor.TryTake(".")) whole += "." + Digits(cursor);
        if (cursor.TryTake("e") || cursor.TryTake("E"))
            whole += "e" + (cursor.TryTake("-") ? "-" : cursor.TryTake("+") ? "+" : "") + Digits(cursor);
        return double.Parse(whole, CultureInfo.InvariantCulture);
    }

    static string Digits(PathCursor cursor)
    {
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits == "") cursor.Fail("expected a digit");
        return digits;
    }

    /// <summary>A text in single or double quotes.</summary>
    public static string Text(PathCursor cursor)
    {
        var quote = cursor.Next();
        var text = new StringBuilder();
        while (cursor.Current != quote)
        {
            var c = cursor.Next();
            if (c < ' ') PathCursor.Fail(cursor.Position - 1, "a control character must be written as an escape");
            if (char.IsSurrogate(c)) text.Append(c).Append(Pair(c, cursor.Next(), cursor));
            else if (c == '\\') Escape(cursor, quote, text);
            else text.Append(c);
        }
        cursor.Next();
        return text.ToString();
    }

    static char Pair(char high, char low, PathCursor cursor)
    {
        if (!char.IsSurrogatePair(high, low)) PathCursor.Fail(cursor.Position - 1, "half a character");
        return low;
    }

    static void Escape(PathCursor cursor, char quote, StringBuilder text)
    {
        var c = cursor.Next();
        switch (c)
        {
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case '/' or '\\': text.Append(c); break;
            case 'u': Unicode(cursor, text); break;
            default:
                if (c != quote) PathCursor.Fail(cursor.Position - 1, $"'\\{c}' is no escape");
                text.Append(c);
                break;
        }
    }

    static void Unicode(PathCursor cursor, StringBuilder text)
    {
        var c = Hexadecimal(cursor);
        text.Append(c);
        if (!char.IsSurrogate(c)) return;
        cursor.Take("\\u");
        text.Append(Pair(c, Hexadecimal(cursor), cursor));
    }

    static char Hexadecimal(PathCursor cursor)
    {
        var start = cursor.Position;
        string digits = new([cursor.Next(), cursor.Next(), cursor.Next(), cursor.Next()]);
        if (!digits.All(char.IsAsciiHexDigit)) PathCursor.Fail(start, "expected four hexadecimal digits");
        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
