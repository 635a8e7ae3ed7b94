using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What a gauge can be asked.</summary>
public static class GaugeQueries
{
    /// <summary>Its value.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Value(
        this ISeries<Gauge> gauge,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(gauge.Select().Selector(), Origin.At(file, line));

    /// <summary>The average of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query AvgOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("avg_over_time", gauge, over, Origin.At(file, line));

    /// <summary>The smallest of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query MinOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("min_over_time", gauge, over, Origin.At(file, line));

    /// <summary>The largest of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query MaxOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("max_over_time", gauge, over, Origin.At(file, line));

    /// <summary>The sum of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query SumOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("sum_over_time", gauge, over, Origin.At(file, line));

    /// <summary>How many samples it has in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query CountOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("count_over_time", gauge, over, Origin.At(file, line));

    /// <summary>The last of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query LastOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("last_over_time", gauge, over, Origin.At(file, line));

    /// <summary>The standard deviation of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query StddevOverTime(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("stddev_over_time", gauge, over, Origin.At(file, line));

    /// <summary>How much it changed in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Delta(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("delta", gauge, over, Origin.At(file, line));

    /// <summary>How much it changed between its last two samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Idelta(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("idelta", gauge, over, Origin.At(file, line));

    /// <summary>How fast it changes, a second: the slope of the line through its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Deriv(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("deriv", gauge, over, Origin.At(file, line));

    /// <summary>How often its value changed in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Changes(
        this ISeries<Gauge> gauge,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("changes", gauge, over, Origin.At(file, line));

    /// <summary>The quantile of its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="quantile">The quantile, 0 to 1.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query QuantileOverTime(
        this ISeries<Gauge> gauge,
        double quantile,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Ranged.Query(
            "quantile_over_time",
            gauge,
            over,
            Origin.At(file, line),
            before: Literal.Number(quantile));

    /// <summary>What it will be, after the line through its samples in the window.</summary>
    /// <param name="gauge">The gauge.</param>
    /// <param name="ahead">How far ahead.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query PredictLinear(
        this ISeries<Gauge> gauge,
        TimeSpan ahead,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("predict_linear", gauge, over, Origin.At(file, line), after: Literal.Number(ahead.TotalSeconds));
}
