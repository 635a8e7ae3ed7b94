using System.Globalization;
using System.Text.RegularExpressions;

namespace Odin.Backup;

/// <summary>How long something may take, as options have it: <c>90s</c>, <c>10m</c>, <c>1h30m</c>.</summary>
internal static partial class Limit
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    /// <exception cref="FormatException">It is none, with what would be right.</exception>
    public static TimeSpan Parse(string value)
    {
        var match = Form().Match(value);
        if (!match.Success || value.Length == 0) throw new FormatException($"'{value}' is no time; write 90s, 10m or 1h30m.");
        var time = TimeSpan.FromHours(Part("h")) + TimeSpan.FromMinutes(Part("m")) + TimeSpan.FromSeconds(Part("s"));
        return time > TimeSpan.Zero && time <= Longest ? time : throw new FormatException($"'{value}' is not above zero and up to 48h.");

        int Part(string unit) => match.Groups[unit] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>As it would be written.</summary>
    public static string Text(TimeSpan time) => string.Concat(Part((int)time.TotalHours, "h"), Part(time.Minutes, "m"), Part(time.Seconds, "s")) is { Length: > 0 } text ? text : "0s";

    static string Part(int value, string unit) => value == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{value}{unit}");

    [GeneratedRegex(@"^(?:(?<h>[0-9]{1,3})h)?(?:(?<m>[0-9]{1,5})m)?(?:(?<s>[0-9]{1,6})s)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
