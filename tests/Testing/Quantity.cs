using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Odin.Charts.Testing;

/// <summary>Kubernetes quantities as plain decimals: <c>500m</c> and <c>0.5</c> are <c>0.5</c>, <c>1Ki</c> is <c>1024</c>.
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/.</summary>
static partial class Quantity
{
    const string Decimal = "num kMGTPE";
    /// <summary>Kubernetes keeps nothing below a billionth, and rounds up to it.</summary>
    const int Smallest = -9;

    const string Binary = "KMGTPE";

    /// <summary>The plain decimal, or the text itself when it is no quantity.</summary>
    public static string Form(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) return text;
        var digits = match.Groups["whole"].Value + match.Groups["fraction"].Value;
        var (factor, exponent) = Suffix(match.Groups["suffix"].Value);
        var plain = Plain(BigInteger.Parse("0" + digits, CultureInfo.InvariantCulture) * factor, exponent - match.Groups["fraction"].Length);
        return match.Groups["sign"].Value == "-" && plain != "0" ? "-" + plain : plain;
    }

    static (BigInteger Factor, int Exponent) Suffix(string suffix) => suffix switch
    {
        "" => (1, 0),
        ['e' or 'E', _, ..] => (1, int.Parse(suffix[1..], CultureInfo.InvariantCulture)),
        [var letter, 'i'] => (BigInteger.Pow(1024, Binary.IndexOf(letter, StringComparison.Ordinal) + 1), 0),
        _ => (1, 3 * (Decimal.IndexOf(suffix[0], StringComparison.Ordinal) - 3)),
    };

    static string Plain(BigInteger size, int exponent)
    {
        if (exponent < Smallest) return Plain(RoundedUp(size, BigInteger.Pow(10, Smallest - exponent)), Smallest);
        if (exponent >= 0) return (size * BigInteger.Pow(10, exponent)).ToString(CultureInfo.InvariantCulture);
        var digits = size.ToString(CultureInfo.InvariantCulture).PadLeft(1 - exponent, '0');
        return $"{digits[..^-exponent]}.{digits[^-exponent..]}".TrimEnd('0').TrimEnd('.');
    }

    static BigInteger RoundedUp(BigInteger size, BigInteger divisor) => (size + divisor - 1) / divisor;

    [GeneratedRegex(@"^(?<sign>[-+]?)(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?(?<suffix>([KMGTPE]i)|[numkMGTPE]|[eE][-+]?[0-9]{1,3})?\z")]
    private static partial Regex Pattern();
}
