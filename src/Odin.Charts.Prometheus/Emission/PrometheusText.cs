using System.Globalization;
using System.Text;

namespace Odin.Charts.Prometheus;

/// <summary>Durations and numbers as Prometheus' files and queries write them.</summary>
internal static class PrometheusText
{
    static readonly (string Unit, long Milliseconds)[] Units =
        [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary><c>30s</c>, <c>1h30m</c>, <c>3d</c>; days are the largest unit.</summary>
    public static string Duration(TimeSpan duration)
    {
        var left = (long)duration.TotalMilliseconds;
        if (left == 0) return "0s";
        var text = new StringBuilder();
        foreach (var (unit, size) in Units)
        {
            if (left / size > 0) text.Append(CultureInfo.InvariantCulture, $"{left / size}{unit}");
            left %= size;
        }
        return text.ToString();
    }

    /// <summary>A decimal without an exponent and without zeros at its end; one with more than 17 significant digits,
    /// which no double tells apart, is rounded to these.</summary>
    public static string Number(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var leading = text.TakeWhile(c => c is '0' or '.' or '-').Count(c => c is '0');
        var digits = text.Count(char.IsAsciiDigit) - leading;
        var decimals = text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0;
        return digits <= 17 || digits - 17 > decimals ? text
            : Math.Round(number, decimals - (digits - 17)).ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A quoted text of PromQL.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
