using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>A panel that shows the results of queries.</summary>
public abstract record QueryPanel : Panel
{
    private protected QueryPanel(string title, string file, int line) : base(title, file, line)
    {
    }

    /// <summary>The queries.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>What happens to the results before they are shown, in this order.</summary>
    public ImmutableArray<Transformation> Transformations { get; init; } = [];

    /// <summary>The least time between two points; <c>null</c> is the scrape interval that the data source is set to.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>The most points of a series; <c>null</c> is the width of the panel in pixels.</summary>
    public int? MaxDataPoints { get; init; }

    /// <summary>A time range of its own, up to now.</summary>
    public TimeSpan? TimeFrom { get; init; }

    /// <summary>How much its time range lies before the dashboard's.</summary>
    public TimeSpan? TimeShift { get; init; }

    /// <summary>Whether the title does not say that the time range is another.</summary>
    public bool HidesTimeOverride { get; init; }

    /// <summary>What a Prometheus query asks for when it does not say.</summary>
    internal virtual QueryShape Shape => QueryShape.TimeSeries;
}

/// <summary>What a Prometheus query asks for.</summary>
/// <param name="Format">How the result is laid out.</param>
/// <param name="IsInstant">Whether for one moment, rather than for a range.</param>
/// <param name="Legend">The name of a series.</param>
readonly record struct QueryShape(QueryFormat Format, bool IsInstant, string Legend)
{
    public static readonly QueryShape TimeSeries = new(QueryFormat.TimeSeries, false, PrometheusQuery.AutoLegend);

    public static readonly QueryShape Instant = TimeSeries with { IsInstant = true };

    public static readonly QueryShape Table = new(QueryFormat.Table, true, PrometheusQuery.AutoLegend);

    public static readonly QueryShape Heatmap = new(QueryFormat.Heatmap, false, "{{le}}");
}
