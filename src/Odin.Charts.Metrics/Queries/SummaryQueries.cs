using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What a summary can be asked.</summary>
public static class SummaryQueries
{
    /// <summary>A quantile that the program computed over its own observations.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="quantile">One of its quantiles.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static SummaryQuantile Quantile(
        this ISeries<Summary> summary,
        double quantile,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(summary.Select().Selector(last: BucketBound.Matcher("quantile", quantile)), Origin.At(file, line));

    /// <summary>The observations a second: the average over the window.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static SummaryRate Rate(
        this ISeries<Summary> summary,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(new(summary.Select(), "rate", over), Origin.At(file, line));

    /// <summary>The observations in the window.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static SummaryRate Increase(
        this ISeries<Summary> summary,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(new(summary.Select(), "increase", over), Origin.At(file, line));
}

/// <summary>A quantile of a summary: one for each program that computed it. Their sum or average means nothing, and so
/// there is none.</summary>
public sealed class SummaryQuantile
{
    readonly PromSelector selector;
    readonly Origin origin;

    internal SummaryQuantile(PromSelector selector, Origin origin) => (this.selector, this.origin) = (selector, origin);

    /// <summary>The quantile of each program.</summary>
    public Query Each() => new(selector, origin);

    /// <summary>The largest of all series that agree in the labels; without labels of all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Max(params ReadOnlySpan<Label> by) => Each().Max(by);

    /// <summary>The smallest of all series that agree in the labels; without labels of all.</summary>
    /// <param name="by">The labels that stay.</param>
    public Query Min(params ReadOnlySpan<Label> by) => Each().Min(by);
}

/// <summary>The observations of a summary in a window.</summary>
public class SummaryObservations : Observations
{
    private protected readonly RangedSeries<Summary> rate;

    internal SummaryObservations(RangedSeries<Summary> rate, Origin origin) : base(origin) => this.rate = rate;

    private protected override PromExpression CountExpression() => rate.Of("_count");

    private protected override PromExpression TotalExpression() => rate.Of("_sum");
}

/// <summary>The observations of each series of a summary; <see cref="Sum(ReadOnlySpan{Label})"/> brings series
/// together.</summary>
public sealed class SummaryRate : SummaryObservations
{
    internal SummaryRate(RangedSeries<Summary> rate, Origin origin) : base(rate, origin) { }

    /// <summary>The observations of all series that agree in the labels; without labels of all.</summary>
    /// <param name="by">The labels that stay.</param>
    public SummaryObservations Sum(params ReadOnlySpan<Label> by) =>
        new(rate with { Grouping = new(false, Binaries.Names(by)) }, Origin);

    /// <summary>The observations of all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public SummaryObservations Sum(IReadOnlyCollection<Label> without) =>
        new(rate with { Grouping = Grouped.Without(without) }, Origin);
}
