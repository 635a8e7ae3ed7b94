using System.Diagnostics.CodeAnalysis;

namespace Odin.Charts;

/// <summary>A version after SemVer 2, strictly: three numbers, then perhaps a pre-release and build metadata.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number.</param>
/// <param name="PreRelease">What follows the <c>-</c>, or nothing.</param>
/// <param name="Build">What follows the <c>+</c>, or nothing. It has no say in precedence.</param>
internal sealed record SemanticVersion(ulong Major, ulong Minor, ulong Patch, string PreRelease = "", string Build = "")
    : IComparable<SemanticVersion>
{
    /// <summary>Reads a version, or says with an <see cref="FormatException"/> what is wrong with it.</summary>
    /// <param name="text">The version: <c>1.4.0-rc.1+build.7</c>.</param>
    public static SemanticVersion Parse(string text) =>
        TryParse(text, out var version, out var problem) ? version : throw new FormatException(problem);

    /// <summary>Reads a version.</summary>
    /// <param name="text">The version: <c>1.4.0-rc.1+build.7</c>.</param>
    /// <param name="version">The version, when it is one.</param>
    /// <param name="problem">What is wrong with it, when it is none.</param>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out SemanticVersion? version, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        version = null;
        var (main, build) = Cut(text, '+');
        var (numbers, preRelease) = Cut(main, '-');
        problem = SemanticVersionRules.ProblemOf(text, numbers.Split('.'), preRelease, build);
        if (problem != null) return false;
        var parts = Array.ConvertAll(numbers.Split('.'), ulong.Parse);
        version = new(parts[0], parts[1], parts[2], preRelease ?? "", build ?? "");
        return true;
    }

    /// <summary>The precedence of SemVer 2: numbers first, a pre-release before its release, build metadata ignored.</summary>
    /// <param name="other">The version to compare with.</param>
    public int CompareTo(SemanticVersion? other)
    {
        if (other == null) return 1;
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers : ComparePreReleases(PreRelease, other.PreRelease);
    }

    /// <summary>The version as it is written.</summary>
    public override string ToString() =>
        $"{Major}.{Minor}.{Patch}{(PreRelease == "" ? "" : "-" + PreRelease)}{(Build == "" ? "" : "+" + Build)}";

    /// <summary>Whether the left one comes before the right one.</summary>
    public static bool operator <(SemanticVersion left, SemanticVersion right) => Order(left, right) < 0;

    /// <summary>Whether the left one comes after the right one.</summary>
    public static bool operator >(SemanticVersion left, SemanticVersion right) => Order(left, right) > 0;

    /// <summary>Whether the left one does not come after the right one.</summary>
    public static bool operator <=(SemanticVersion left, SemanticVersion right) => Order(left, right) <= 0;

    /// <summary>Whether the left one does not come before the right one.</summary>
    public static bool operator >=(SemanticVersion left, SemanticVersion right) => Order(left, right) >= 0;

    static int Order(SemanticVersion left, SemanticVersion right) => Comparer<SemanticVersion>.Default.Compare(left, right);

    static int ComparePreReleases(string left, string right)
    {
        if (left == "" || right == "") return (left == "").CompareTo(right == "");
        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        foreach (var (a, b) in lefts.Zip(rights))
            if (CompareIdentifiers(a, b) is not 0 and var order) return order;
        return lefts.Length.CompareTo(rights.Length);
    }

    /// <summary>Numbers come before words and are compared as numbers, of any length.</summary>
    static int CompareIdentifiers(string left, string right)
    {
        var (isLeft, isRight) = (left.All(char.IsAsciiDigit), right.All(char.IsAsciiDigit));
        if (isLeft != isRight) return isLeft ? -1 : 1;
        if (isLeft && left.Length != right.Length) return left.Length.CompareTo(right.Length);
        return string.CompareOrdinal(left, right);
    }

    static (string Before, string? After) Cut(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
