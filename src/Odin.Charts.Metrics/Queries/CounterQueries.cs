using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>What a counter can be asked.</summary>
public static class CounterQueries
{
    /// <summary>How fast it grows, a second: the average over the window.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Rate(
        this ISeries<Counter> counter,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("rate", counter, over, Origin.At(file, line));

    /// <summary>How much it grew in the window.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Increase(
        this ISeries<Counter> counter,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("increase", counter, over, Origin.At(file, line));

    /// <summary>How fast it grows, a second: between its last two samples.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="over">The window, in which the two samples have to lie; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Irate(
        this ISeries<Counter> counter,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("irate", counter, over, Origin.At(file, line));

    /// <summary>How often it started again in the window.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Resets(
        this ISeries<Counter> counter,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Ranged.Query("resets", counter, over, Origin.At(file, line));

    /// <summary>The count since its program started: for <c>absent</c> and <c>count</c>, seldom for more.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query SinceStart(
        this ISeries<Counter> counter,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(counter.Select().Selector(), Origin.At(file, line));
}
