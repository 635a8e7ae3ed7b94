using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What a text says of a metric before its series.</summary>
internal static class TextHeader
{
    public static byte[] Of(Metric metric, bool isOpenMetrics)
    {
        using var buffer = new ScrapeBuffer();
        var name = isOpenMetrics ? OpenMetricsName(metric) : metric.Name;
        var help = Encoding.UTF8.GetBytes(metric.Help);
        Write(buffer, $"# HELP {name} ");
        if (isOpenMetrics) buffer.WriteQuoted(help);
        else buffer.WriteUnquoted(help);
        Write(buffer, $"\n# TYPE {name} {(metric is Info && !isOpenMetrics ? "gauge" : metric.TypeName)}\n");
        if (isOpenMetrics && UnitOf(metric, name) is { } unit) Write(buffer, $"# UNIT {name} {unit}\n");
        return buffer.Written.ToArray();
    }

    /// <summary>The unit as a format may say it: only when the metric's name ends in it.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="name">Its name without the suffix of its type.</param>
    public static string? UnitOf(Metric metric, string name) => metric.Unit switch
    {
        null => null,
        Unit.Timestamp => "seconds",
        { } unit => unit.ToString().ToLowerInvariant(),
    } is { } word && name.EndsWith($"_{word}", StringComparison.Ordinal) ? word : null;

    /// <summary>The name without the suffix that OpenMetrics gives to the series of a type.</summary>
    public static string OpenMetricsName(Metric metric) => metric switch
    {
        Counter => Without(metric.Name, "_total"),
        Info => Without(metric.Name, "_info"),
        _ => metric.Name,
    };

    static string Without(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;

    static void Write(ScrapeBuffer buffer, string text) => buffer.Write(Encoding.UTF8.GetBytes(text));
}
