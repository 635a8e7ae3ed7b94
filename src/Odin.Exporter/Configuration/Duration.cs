using System.Globalization;

namespace Odin.Exporter;

/// <summary>Durations as Prometheus writes them: <c>1h30m</c>, <c>15s</c>, <c>500ms</c>.</summary>
internal static class Duration
{
    /// <summary>Ten years: more is a slip of the pen.</summary>
    const long Most = 3650L * 86_400_000;

    static readonly (string Name, long Milliseconds)[] Units =
        [("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary>Reads one; each unit comes at most once, the longest first.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        var (milliseconds, next) = (0L, 0);
        duration = TimeSpan.Zero;
        if (text is "0") return true;
        if (text.IsEmpty) return false;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 10) return false;
            var unit = UnitOf(text[digits..]);
            if (unit < next) return false;
            milliseconds += long.Parse(text[..digits], CultureInfo.InvariantCulture) * Units[unit].Milliseconds;
            if (milliseconds > Most) return false;
            text = text[(digits + Units[unit].Name.Length)..];
            next = unit + 1;
        }
        duration = TimeSpan.FromMilliseconds(milliseconds);
        return true;
    }

    public static string Text(TimeSpan duration)
    {
        var (rest, text) = ((long)duration.TotalMilliseconds, "");
        foreach (var (name, length) in Units.AsSpan(1))
        {
            if (rest >= length) text += (rest / length).ToString(CultureInfo.InvariantCulture) + name;
            rest %= length;
        }
        return text.Length == 0 ? "0s" : text;
    }

    // Of the unit that the text begins with: its name ends where the next number begins.
    static int UnitOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyInRange('0', '9');
        var name = end < 0 ? text : text[..end];
        for (var i = 0; i < Units.Length; i++)
            if (name.SequenceEqual(Units[i].Name)) return i;
        return -1;
    }
}
