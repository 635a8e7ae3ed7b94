using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>The series of all metrics of a catalogue.</summary>
internal sealed class Registry
{
    /// <summary>How many series a metric may have, unless it is said otherwise.</summary>
    public const int DefaultMaxSeries = 10_000;

    readonly Dictionary<string, Family> _families;

    /// <param name="catalogue">The metrics.</param>
    /// <param name="clock">Says when series begin.</param>
    /// <param name="maxSeries">How many series each metric may have; what the exporter says of itself does not count against it.</param>
    /// <param name="isSimulated">Whether every series gets the label <c>simulated="true"</c>.</param>
    public Registry(Catalogue catalogue, TimeProvider clock, int maxSeries = DefaultMaxSeries, bool isSimulated = false)
    {
        IsSimulated = isSimulated;
        Families = [.. catalogue.Metrics.Select(m => Create(m, IsOwn(m) ? DefaultMaxSeries : maxSeries, clock))];
        _families = Families.ToDictionary(f => f.Metric.Name, StringComparer.Ordinal);
    }

    public bool IsSimulated { get; }

    /// <summary>In the order of the catalogue.</summary>
    public ImmutableArray<Family> Families { get; }

    public Family<CounterSeries> Of(Counter metric) => (Family<CounterSeries>)_families[metric.Name];

    public Family<GaugeSeries> Of(Gauge metric) => (Family<GaugeSeries>)_families[metric.Name];

    public Family<GaugeSeries> Of(Info metric) => (Family<GaugeSeries>)_families[metric.Name];

    public Family<HistogramSeries> Of(Histogram metric) => (Family<HistogramSeries>)_families[metric.Name];

    /// <summary>Removes the series that nobody has reported since a moment; what the exporter says of itself stays.</summary>
    /// <param name="moment">In <see cref="Environment.TickCount64"/>'s milliseconds.</param>
    public void RemoveUntouchedSince(long moment)
    {
        foreach (var family in Families.Where(f => !IsOwn(f.Metric))) family.RemoveUntouchedSince(moment);
    }

    /// <summary>Whether a metric is about the exporter itself, so that no source fills it.</summary>
    public static bool IsOwn(Metric metric) =>
        metric.Name.StartsWith("odin_exporter_", StringComparison.Ordinal) || metric.Name.StartsWith("process_", StringComparison.Ordinal);

    static Family Create(Metric metric, int maxSeries, TimeProvider clock) => metric switch
    {
        Counter => new Family<CounterSeries>(metric, maxSeries, clock, (key, created) => new(key, created)),
        Histogram h => new Family<HistogramSeries>(metric, maxSeries, clock, (key, created) => new(key, created, h.Buckets, h.IsNative)),
        _ => new Family<GaugeSeries>(metric, maxSeries, clock, (key, created) => new(key, created)),
    };
}
