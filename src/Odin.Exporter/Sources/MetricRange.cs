using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What the values of a metric can be: its ratios are parts of a whole, all others numbers of things.</summary>
internal static class MetricRange
{
    /// <summary>The largest.</summary>
    public static double Most(Metric metric) => metric.Unit == Unit.Ratio ? 1 : double.MaxValue;

    /// <summary>Whether it can be this one.</summary>
    public static bool Holds(Metric metric, double value) => value >= 0 && value <= Most(metric);
}
