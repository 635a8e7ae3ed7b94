using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>What a histogram can be asked.</summary>
public static class HistogramQueries
{
    /// <summary>The observations a second: the average over the window.</summary>
    /// <param name="histogram">The histogram.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static HistogramRate Rate(
        this ISeries<Histogram> histogram,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(new(histogram.Select(), "rate", over), Origin.At(file, line));

    /// <summary>The observations in the window.</summary>
    /// <param name="histogram">The histogram.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static HistogramRate Increase(
        this ISeries<Histogram> histogram,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(new(histogram.Select(), "increase", over), Origin.At(file, line));
}
