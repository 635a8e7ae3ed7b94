using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What a text says of a metric before its series.</summary>
internal static class TextHeader
{
    public static byte[] Of(Metric metric, bool isOpenMetrics)
    {
        using var buffer = new ScrapeBuffer();
        var name = isOpenMetrics ? OpenMetricsName.Of(metric) : metric.Name;
        var help = Encoding.UTF8.GetBytes(metric.Help);
        Write(buffer, $"# HELP {name} ");
        if (isOpenMetrics) buffer.WriteQuoted(help);
        else buffer.WriteUnquoted(help);
        Write(buffer, $"\n# TYPE {name} {(metric is Info && !isOpenMetrics ? "gauge" : metric.TypeName)}\n");
        if (isOpenMetrics && OpenMetricsName.UnitOf(metric) is { } unit) Write(buffer, $"# UNIT {name} {unit}\n");
        return buffer.Written.ToArray();
    }

    static void Write(ScrapeBuffer buffer, string text) => buffer.Write(Encoding.UTF8.GetBytes(text));
}
