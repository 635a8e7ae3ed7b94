using System.Text.RegularExpressions;

namespace Odin.Backup;

/// <summary>The version of the program that wrote data: <c>3.14.0</c>, <c>v13.0.1-beta1</c>, <c>2.42.0+ds</c>.</summary>
/// <param name="Text">As the program says it.</param>
/// <param name="Number">What is compared of it.</param>
internal sealed partial record DataVersion(string Text, Version Number)
{
    public static DataVersion? Parse(string text) =>
        Form().Match(text) is { Success: true } match && Version.TryParse(match.Groups["number"].Value, out var number) ? new(text, new(number.Major, number.Minor, Math.Max(number.Build, 0))) : null;

    /// <summary>Whether data of the other version may be a form that programs of this one do not know.</summary>
    public bool IsOlderThan(DataVersion other) => Number < other.Number;

    public override string ToString() => Text;

    [GeneratedRegex(@"^v?(?<number>[0-9]{1,9}\.[0-9]{1,9}(\.[0-9]{1,9})?)([-+.~][0-9A-Za-z.+~-]{0,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
