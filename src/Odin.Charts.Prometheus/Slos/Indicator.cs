using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Which events an SLO counts, and which of them are errors ("service level indicator").</summary>
public abstract record Indicator
{
    private protected Indicator()
    {
    }

    /// <summary>Events that a counter counts, and the errors among them.</summary>
    /// <param name="errors">The errors a second, its window left open: <c>Requests.Where(Status.Matches("5..")).Rate()</c>.</param>
    /// <param name="total">All events a second, errors included, its window left open: <c>Requests.Rate()</c>.</param>
    public static Indicator Events(Query errors, Query total) => new EventsIndicator(errors, total);

    /// <summary>Observations of a histogram; those above a bound are errors.</summary>
    /// <param name="histogram">The histogram. With classic buckets, the bound is one of them.</param>
    /// <param name="bound">What an event may take at most, in the histogram's unit: <c>0.3</c>.</param>
    public static Indicator Latency(Histogram histogram, double bound) => new LatencyIndicator(histogram, bound);

    /// <summary>Samples of a gauge that is 1 (or a comparison with <c>bool</c>) while a thing is there or good, 0 while it is not, or in between.</summary>
    /// <param name="good">The gauge: <c>up{job="gateway"}</c>, or <c>signal_ratio >= bool 0.75</c>. No range, no open window.</param>
    public static Indicator Availability(Query good) => new AvailabilityIndicator(good);

    /// <summary>The queries of one window.</summary>
    internal abstract IndicatorQueries Over(IndicatorWindow window);

    /// <summary>Series on which tests can play traffic; <c>null</c> when none can be derived.</summary>
    internal virtual Traffic? Traffic(Slo slo) => null;
}

/// <summary>What an indicator's queries are written for.</summary>
/// <param name="Window">The window.</param>
/// <param name="By">The grouping labels, comma separated.</param>
/// <param name="Events">The recorded series of the events in this window: <c>slo:events:rate5m{slo="x"}</c>.</param>
internal sealed record IndicatorWindow(TimeSpan Window, string By, string Events)
{
    public string Range => PrometheusText.Duration(Window);

    public string Sum(string query) => By.Length == 0 ? $"sum({query})" : $"sum by ({By}) ({query})";
}

/// <summary>The queries of one window. <paramref name="Errors"/> is evaluated after <paramref name="Events"/> has been recorded.</summary>
/// <param name="Events">All events a second.</param>
/// <param name="Errors">The errors a second: 0, and not nothing, while there are none.</param>
internal sealed record IndicatorQueries(string Events, string Errors);

internal sealed record EventsIndicator(Query Errors, Query Total) : Indicator
{
    internal override IndicatorQueries Over(IndicatorWindow w) => new(
        w.Sum(Total.Over(w.Window).Text),
        $"{w.Sum(Errors.Over(w.Window).Text)} or on ({w.By}) {w.Events} * 0");
}

internal sealed record AvailabilityIndicator(Query Good) : Indicator
{
    const string Step = "1m";

    internal override IndicatorQueries Over(IndicatorWindow w)
    {
        var samples = IsSelector ? $"{Good.Text}[{w.Range}]" : $"({Good.Text})[{w.Range}:{Step}]";
        var seconds = (long)w.Window.TotalSeconds;
        return new(
            $"{w.Sum($"count_over_time({samples})")} / {seconds}",
            $"{w.Sum($"count_over_time({samples}) - sum_over_time({samples})")} / {seconds}");
    }

    bool IsSelector => !Good.Text.AsSpan().ContainsAny("()<> ");
}

internal sealed record LatencyIndicator(Histogram Histogram, double Bound) : Indicator
{
    internal override IndicatorQueries Over(IndicatorWindow w) => Histogram.Buckets.IsEmpty ? Native(w) : Classic(w);

    IndicatorQueries Classic(IndicatorWindow w) => new(
        w.Sum($"rate({Histogram.Name}_count[{w.Range}])"),
        $"{w.Events} - on ({w.By}) {w.Sum($"rate({Histogram.Name}_bucket{{{Le}}}[{w.Range}])")}");

    IndicatorQueries Native(IndicatorWindow w)
    {
        var sum = w.Sum($"rate({Histogram.Name}[{w.Range}])");
        return new(
            $"histogram_count({sum})",
            $"({w.Events} > 0) * on ({w.By}) (1 - histogram_fraction(-Inf, {(decimal)Bound}, {sum})) or on ({w.By}) {w.Events} * 0");
    }

    string Le => Bound == Math.Floor(Bound) ? $"le=~\"{Bound:0}|{Bound:0}\\\\.0\"" : FormattableString.Invariant($"le=\"{Bound}\"");
}
