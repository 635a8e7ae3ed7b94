using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>How OpenMetrics calls a metric: without the suffix that it gives to the series of a type.</summary>
internal static class OpenMetricsName
{
    public static string Of(Metric metric) => metric switch
    {
        Counter => Without(metric.Name, "_total"),
        Info => Without(metric.Name, "_info"),
        _ => metric.Name,
    };

    /// <summary>The unit as it may be said: only when the name ends in it.</summary>
    public static string? UnitOf(Metric metric) =>
        Word(metric.Unit) is { } word && Of(metric).EndsWith($"_{word}", StringComparison.Ordinal) ? word : null;

    static string? Word(Unit? unit) => unit is Unit.Timestamp ? "seconds" : unit?.ToString().ToLowerInvariant();

    static string Without(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
}
