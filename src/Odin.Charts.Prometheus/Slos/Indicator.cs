using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Which events an SLO counts, and which of them are errors ("service level indicator").</summary>
public abstract record Indicator
{
    private protected Indicator()
    {
    }

    /// <summary>Events that a counter counts, and the errors among them.</summary>
    /// <param name="errors">The errors a second, its window left open:
    /// <c>Requests.Where(Status.Matches("5..")).Rate()</c>.</param>
    /// <param name="total">All events a second, errors included, its window left open: <c>Requests.Rate()</c>.</param>
    public static Indicator Events(Query errors, Query total) => new EventsIndicator(errors, total);

    /// <summary>Observations of a histogram; those above a bound are errors.</summary>
    /// <param name="histogram">The histogram, or some of its series. With classic buckets, the bound is one of
    /// them.</param>
    /// <param name="bound">What an event may take at most, in the histogram's unit: <c>0.3</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Indicator Latency(
        ISeries<Histogram> histogram, double bound, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new LatencyIndicator(histogram.Select(), bound, new(file, line));

    /// <summary>Samples of a gauge that is 1 while a thing is there or good and 0 while it is not, or in between. A
    /// comparison with <c>bool</c> makes one of any gauge.</summary>
    /// <param name="good">The gauge: <c>up{job="gateway"}</c>, or <c>signal_ratio >= bool 0.75</c>. No range, no open
    /// window.</param>
    public static Indicator Availability(Query good) => new AvailabilityIndicator(good);

    /// <summary>The queries of one window.</summary>
    internal abstract IndicatorQueries Over(IndicatorWindow window);

    /// <summary>The author's own queries, each with what it is.</summary>
    internal abstract ImmutableArray<(string What, Query Query)> Queries(ImmutableArray<Label> groups);

    /// <summary>Series on which tests can play traffic, for one group; <c>null</c> when none can be derived.</summary>
    internal abstract Traffic? Traffic(TrafficLabels labels);
}

/// <summary>What an indicator's queries are written for.</summary>
/// <param name="Window">The window.</param>
/// <param name="Groups">The grouping labels.</param>
/// <param name="Events">The recorded series of the events in this window: <c>slo:events:rate5m{slo="x"}</c>.</param>
internal sealed record IndicatorWindow(TimeSpan Window, ImmutableArray<Label> Groups, string Events)
{
    public string By => string.Join(", ", Groups.Select(l => l.Name));

    public string Range => PrometheusText.Duration(Window);

    /// <summary>The sum of a query for each group.</summary>
    public string Sum(Query query) => query.Over(Window).Sum([.. Groups]).ToString();
}

/// <summary>The queries of one window. <paramref name="Errors"/> is evaluated after <paramref name="Events"/> has been
/// recorded.</summary>
/// <param name="Events">All events a second.</param>
/// <param name="Errors">The errors a second: 0, and not nothing, while there are none.</param>
internal sealed record IndicatorQueries(string Events, string Errors);
