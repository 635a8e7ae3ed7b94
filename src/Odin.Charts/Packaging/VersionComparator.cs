using System.Globalization;
using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>One bound of a <see cref="VersionRange"/>. <paramref name="Given"/> counts the numbers that are written:
/// <c>1.x</c> has one, <c>*</c> none.</summary>
internal sealed record VersionComparator(string Operator, SemanticVersion Bound, int Given)
{
    public static VersionComparator? From(Match match)
    {
        string[] numbers = [match.Groups["major"].Value, match.Groups["minor"].Value, match.Groups["patch"].Value];
        var given = numbers.TakeWhile(number => number.Length > 0 && char.IsAsciiDigit(number[0])).Count();
        var name = Canonical(match.Groups["operator"].Value);
        var isOdd = numbers.Skip(given).Any(number => number.Length > 0 && char.IsAsciiDigit(number[0]))
            || (given == 0 && name != "=");
        if (isOdd || !numbers.Take(given).All(number => ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return null;
        var bound = $"{At(0)}.{At(1)}.{At(2)}{(match.Groups["pre"] is { Success: true, Value: var pre } ? "-" + pre : "")}";
        return SemanticVersion.TryParse(bound, out var version, out _) && !IsSurprising(name, version, given)
            ? new(name, version, given)
            : null;

        string At(int index) => index < given ? numbers[index] : "0";
    }

    /// <summary>Helm takes <c>~0.0.0</c> for any version and <c>^0.0.3</c> for 0.2.3 too.</summary>
    static bool IsSurprising(string name, SemanticVersion bound, int given) =>
        given == 3 && bound is { Major: 0, Minor: 0 } && (name == "^" || (name == "~" && bound.Patch == 0));

    /// <summary>As Helm has it: a pre-release matches only a bound that has one itself.</summary>
    public bool Matches(SemanticVersion version) =>
        version.PreRelease != "" && Bound.PreRelease == "" ? Operator == "!=" && Given == 3 : MatchesNumbers(version);

    bool MatchesNumbers(SemanticVersion version) => Operator switch
    {
        "=" => Given == 3 ? version.CompareTo(Bound) == 0 : IsWithin(version, Given),
        "!=" => Given == 3 ? version.CompareTo(Bound) != 0 : !SharesNumbers(version, Given),
        ">" => Given == 3 ? version > Bound : version > Bound && !SharesNumbers(version, Given),
        "<" => version < Bound,
        ">=" => version >= Bound,
        "<=" => version <= Bound || (Given < 3 && SharesNumbers(version, Given)),
        "~" => IsWithin(version, Math.Min(Given, 2)),
        _ => IsWithin(version, CaretNumbers),
    };

    /// <summary>A caret holds everything up to the first number that is not zero.</summary>
    int CaretNumbers => Bound.Major > 0 || Given == 1 ? 1 : Bound.Minor > 0 || Given == 2 ? 2 : 3;

    bool IsWithin(SemanticVersion version, int numbers) => version >= Bound && SharesNumbers(version, numbers);

    bool SharesNumbers(SemanticVersion version, int numbers) =>
        (numbers < 1 || version.Major == Bound.Major)
        && (numbers < 2 || version.Minor == Bound.Minor)
        && (numbers < 3 || version.Patch == Bound.Patch);

    static string Canonical(string name) => name switch
    {
        "" => "=",
        "=>" => ">=",
        "=<" => "<=",
        "~>" => "~",
        _ => name,
    };
}
