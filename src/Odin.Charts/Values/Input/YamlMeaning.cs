using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>What a plain scalar means to Helm: YAML 1.1 as go-yaml reads it, numbers as float64, dates as text.</summary>
internal static partial class YamlMeaning
{
    static readonly HashSet<string> True = ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"];
    static readonly HashSet<string> False = ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"];
    static readonly HashSet<string> Null = ["", "~", "null", "Null", "NULL"];
    static readonly HashSet<string> NoNumber =
        [".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF"];

    /// <summary>The value of a plain scalar.</summary>
    /// <exception cref="FormatException">It is an infinity or no number, which values cannot hold.</exception>
    public static JsonNode? Of(string plain)
    {
        if (Null.Contains(plain)) return null;
        if (True.Contains(plain)) return JsonValue.Create(true);
        if (False.Contains(plain)) return JsonValue.Create(false);
        if (NoNumber.Contains(plain)) throw new FormatException($"{plain} is no number in JSON; quote it if it is text");
        return Number(plain) is { } number ? JsonNumber.Of(number) : JsonValue.Create(plain);
    }

    static double? Number(string plain)
    {
        if (plain[0] == '.') return Float(plain);
        if (!char.IsAsciiDigit(plain[0]) && plain[0] is not ('+' or '-')) return null;
        var digits = plain.Replace("_", "", StringComparison.Ordinal);
        return Integer(digits) ?? Float(digits);
    }

    static double? Float(string text) =>
        DecimalFloat().IsMatch(text)
        && double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number
        && double.IsFinite(number)
            ? number
            : null;

    static double? Integer(string text)
    {
        if (WholeNumber().Match(text) is not { Success: true } match) return null;
        var (style, digits) = Base(match.Groups["digits"].Value);
        var isNegative = text[0] == '-';
        if (!TryParse(digits, style, out var magnitude)) return null;
        if (isNegative) return magnitude <= 1UL << 63 ? -(double)magnitude : null;
        return text[0] == '+' && magnitude > long.MaxValue ? null : magnitude;
    }

    static (int Base, string Digits) Base(string digits) => digits switch
    {
        ['0', 'x' or 'X', ..] => (16, digits[2..]),
        ['0', 'o' or 'O', ..] => (8, digits[2..]),
        ['0', 'b' or 'B', ..] => (2, digits[2..]),
        ['0', _, ..] => (8, digits[1..]),
        _ => (10, digits),
    };

    static bool TryParse(string digits, int numberBase, out ulong value)
    {
        value = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : int.MaxValue;
            if (digit >= numberBase || value > (ulong.MaxValue - (ulong)digit) / (ulong)numberBase) return false;
            value = value * (ulong)numberBase + (ulong)digit;
        }
        return digits.Length > 0;
    }

    [GeneratedRegex(@"\A[-+]?(?<digits>[0-9][0-9A-Za-z]*)\z")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex DecimalFloat();
}
