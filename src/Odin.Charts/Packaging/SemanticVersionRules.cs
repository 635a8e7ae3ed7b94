using System.Globalization;

namespace Odin.Charts;

/// <summary>What SemVer 2 forbids, said in words.</summary>
internal static class SemanticVersionRules
{
    public static string? ProblemOf(string text, string[] numbers, string? preRelease, string? build)
    {
        if (text == "") return "it is empty";
        if (text[0] is 'v' or 'V') return "it starts with 'v'; a version starts with its number";
        if (numbers.Length != 3) return $"it has {CountOf(numbers.Length)} instead of three (major.minor.patch)";
        return numbers.Select(ProblemOfNumber).FirstOrDefault(problem => problem != null)
            ?? ProblemOfIdentifiers("pre-release", preRelease, numbersHaveNoLeadingZero: true)
            ?? ProblemOfIdentifiers("build metadata", build, numbersHaveNoLeadingZero: false);
    }

    static string CountOf(int numbers) => numbers == 1 ? "one number" : $"{numbers} numbers";

    static string? ProblemOfNumber(string number)
    {
        if (number == "") return "a number is missing";
        if (!number.All(char.IsAsciiDigit)) return $"'{number}' is not a number";
        if (number.Length > 1 && number[0] == '0') return $"'{number}' has a leading zero";
        return ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"'{number}' is too large";
    }

    static string? ProblemOfIdentifiers(string part, string? text, bool numbersHaveNoLeadingZero)
    {
        if (text == null) return null;
        foreach (var identifier in text.Split('.'))
        {
            if (identifier == "") return $"its {part} '{text}' has an empty part";
            if (!identifier.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                return $"its {part} '{text}' may hold letters, digits, '-' and '.' only";
            if (numbersHaveNoLeadingZero && identifier.Length > 1 && identifier[0] == '0' && identifier.All(char.IsAsciiDigit))
                return $"'{identifier}' in its {part} has a leading zero";
        }

        return null;
    }
}
