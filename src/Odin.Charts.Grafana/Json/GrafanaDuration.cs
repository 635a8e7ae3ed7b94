using System.Globalization;

namespace Odin.Charts.Grafana;

/// <summary>Durations as Grafana writes them: one number and one unit, <c>30s</c>, <c>5m</c>, <c>1h</c>.</summary>
static class GrafanaDuration
{
    static readonly (long Milliseconds, string Unit)[] Units =
        [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s"), (1, "ms")];

    public static string Text(TimeSpan duration)
    {
        var milliseconds = (long)duration.TotalMilliseconds;
        var (size, unit) = Units.First(u => milliseconds % u.Milliseconds == 0);
        return (milliseconds / size).ToString(CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>A duration that Grafana wrote, or null when the text is none.</summary>
    public static TimeSpan? Read(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 9) return null;
        var unit = Array.FindIndex(Units, u => u.Unit == text[digits..]);
        return unit < 0 ? null : TimeSpan.FromMilliseconds(long.Parse(text[..digits], CultureInfo.InvariantCulture) * Units[unit].Milliseconds);
    }
}
