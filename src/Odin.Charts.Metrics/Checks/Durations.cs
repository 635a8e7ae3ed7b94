using System.Globalization;

namespace Odin.Charts.Metrics;

/// <summary>Durations for a message.</summary>
internal static class Durations
{
    static readonly (string Unit, long Milliseconds)[] Units =
        [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary>As PromQL writes it: <c>1h30m</c>.</summary>
    public static string Text(double seconds)
    {
        var rest = (long)Math.Round(seconds * 1000);
        var text = "";
        foreach (var (unit, length) in Units)
        {
            if (rest >= length)
                text += (rest / length).ToString(CultureInfo.InvariantCulture) + unit;
            rest %= length;
        }
        return text.Length == 0 ? "0s" : text;
    }
}
