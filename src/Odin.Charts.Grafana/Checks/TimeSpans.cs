using System.Globalization;
using System.Text.RegularExpressions;

namespace Odin.Charts.Grafana;

/// <summary>Grafana's relative times: <c>now-6h</c>, <c>now/d</c>, <c>now-1M/M</c>.</summary>
static partial class TimeSpans
{
    const double MostDays = 90;

    /// <summary>What is wrong with a time range, if anything. Two dates are taken as they are.</summary>
    public static Finding? Problem(string from, string to)
    {
        var (start, end) = (DaysAgo(from), DaysAgo(to));
        if (start is null || end is null) return IsDate(from) && IsDate(to) ? null : DashboardProblems.TimeRange(from, to);
        if (start < end || (start == end && from == to && !from.Contains('/', StringComparison.Ordinal)))
            return DashboardProblems.TimeRange(from, to);
        return start - end > MostDays ? DashboardProblems.LongTimeRange(from, to) : null;
    }

    static bool IsDate(string text) =>
        DaysAgo(text) is not null || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _) || long.TryParse(text, out _);

    static double? DaysAgo(string text)
    {
        var match = Relative().Match(text);
        if (!match.Success) return null;
        if (!match.Groups["unit"].Success) return 0;
        var days = double.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * Days(match.Groups["unit"].Value);
        return match.Groups["sign"].Value == "-" ? days : -days;
    }

    static double Days(string unit) => unit switch
    {
        "s" => 1 / 86400d,
        "m" => 1 / 1440d,
        "h" => 1 / 24d,
        "d" => 1,
        "w" => 7,
        "M" => 30,
        "Q" => 91,
        _ => 365,
    };

    [GeneratedRegex("^now((?<sign>[-+])(?<count>[0-9]{1,9})(?<unit>[smhdwMQy]))?(/[smhdwMQy])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Relative();
}
