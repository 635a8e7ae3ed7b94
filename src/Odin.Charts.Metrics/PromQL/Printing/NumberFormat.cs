using System.Globalization;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>How numbers and durations are written.</summary>
internal static class NumberFormat
{
    public static string Of(PromNumber number) =>
        number.IsDuration ? Duration(number.Value) ?? Number(number.Value) : Number(number.Value);

    public static bool IsSigned(PromNumber number) => double.IsNegative(number.Value) && !double.IsNaN(number.Value);

    /// <summary>
    /// The shortest decimal digits that give the number again; with an exponent where it would have many zeros.
    /// </summary>
    public static string Number(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Inf" : "-Inf";
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E');
        if (exponentAt < 0) return text;
        var exponent = int.Parse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        return exponent is > -8 and < 21
            ? Plain(text.AsSpan(0, exponentAt), exponent)
            : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, exponentAt)}e{exponent}");
    }

    // 1.5E-05 and 1.5E+16 with all their zeros.
    static string Plain(ReadOnlySpan<char> mantissa, int exponent)
    {
        var sign = mantissa[0] == '-' ? "-" : "";
        var digits = mantissa[sign.Length..].ToString().Replace(".", "");
        return sign + (exponent < 0
            ? $"0.{new string('0', -exponent - 1)}{digits}"
            : digits.PadRight(exponent + 1, '0'));
    }

    /// <summary>A duration in units, <c>1h30m</c>; <c>null</c> when it is no whole number of milliseconds.</summary>
    public static string? Duration(double seconds)
    {
        var exact = Math.Round(Math.Abs(seconds) * 1000);
        if (!(exact < long.MaxValue / 1_000_000) || Math.Abs(exact / 1000 - Math.Abs(seconds)) > 1e-9) return null;
        var rest = (long)exact;
        if (rest == 0) return "0s";
        var result = new StringBuilder(double.IsNegative(seconds) ? "-" : "");
        foreach (var (name, length) in NumberText.Units)
        {
            // 90d reads better than 12w6d.
            if (rest < length || (name is "y" or "w" && rest % length != 0)) continue;
            result.Append(CultureInfo.InvariantCulture, $"{rest / length}{name}");
            rest %= length;
        }
        return result.ToString();
    }
}
