using System.Globalization;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>How the bound of a classic bucket stands in <c>le</c>, and a quantile in <c>quantile</c>. Prometheus 2
/// keeps what the program wrote, which for 1 is mostly <c>1</c>; Prometheus 3 writes <c>1.0</c>.</summary>
public static class BucketBound
{
    const NumberStyles Decimal =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>What follows a whole number in a pattern for both spellings.</summary>
    internal const string EitherSpelling = @"(\.0)?";

    /// <summary>The bound as programs write it, in Go's shortest form: <c>0.3</c>, <c>1</c>, <c>1e+06</c>,
    /// <c>+Inf</c>.</summary>
    /// <param name="bound">The bound.</param>
    public static string Text(double bound)
    {
        if (!double.IsFinite(bound))
            return double.IsNaN(bound) ? "NaN" : bound > 0 ? "+Inf" : "-Inf";
        var (digits, exponent) = Shortest(Math.Abs(bound));
        var text = exponent is < -4 or >= 6 ? Scientific(digits, exponent) : Plain(digits, exponent);
        return bound < 0 ? "-" + text : text;
    }

    /// <summary>The matcher that finds the bound, whichever Prometheus took it in: <c>le="0.3"</c>,
    /// <c>le=~"1(\\.0)?"</c>.</summary>
    /// <param name="label"><c>le</c> or <c>quantile</c>.</param>
    /// <param name="bound">The bound.</param>
    public static LabelMatcher Matcher(string label, double bound)
    {
        var text = Text(bound);
        return HasOneSpelling(text)
            ? new LabelMatcher(label, MatchOperator.Equal, text)
            : new LabelMatcher(label, MatchOperator.Matches, text + EitherSpelling);
    }

    /// <summary>Whether Prometheus 2 and 3 write the bound alike: those of whole numbers below a million they do
    /// not.</summary>
    /// <param name="text">The bound as it stands in a label.</param>
    public static bool HasOneSpelling(string text) => text.AsSpan().ContainsAny('.', 'e', 'I') || text == "NaN";

    /// <summary>Reads a bound: <c>1</c>, <c>1.0</c>, <c>1e+06</c>, <c>+Inf</c>.</summary>
    /// <param name="text">The bound as it stands in a label.</param>
    /// <param name="bound">The bound.</param>
    public static bool TryRead(string text, out double bound)
    {
        bound = text switch { "+Inf" => double.PositiveInfinity, "-Inf" => double.NegativeInfinity, _ => 0 };
        return bound != 0 || double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out bound);
    }

    static string Plain(string digits, int exponent) => exponent < 0 ? "0." + new string('0', -exponent - 1) + digits
        : digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0')
        : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];

    static string Scientific(string digits, int exponent)
    {
        var mantissa = digits.Length > 1 ? $"{digits[0]}.{digits[1..]}" : digits;
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{exponent:+00;-00}");
    }

    // The fewest digits that give the number back, and the power of ten of the first.
    static (string Digits, int Exponent) Shortest(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var e = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = e < 0 ? text : text[..e];
        var power = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), Decimal, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? mantissa.Length : point;
        var all = mantissa.Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        return digits.Length == 0 ? ("0", 0) : (digits.TrimEnd('0'), power + whole - 1 - (all.Length - digits.Length));
    }
}
