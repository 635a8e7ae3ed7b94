using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>How observations were distributed in a window. A histogram with classic buckets is asked through them, and
/// another through its native ones.</summary>
public class Distribution : Observations
{
    private protected readonly RangedSeries<Histogram> rate;
    readonly HistogramForm form;

    internal Distribution(RangedSeries<Histogram> rate, Origin origin) : base(origin) =>
        (this.rate, form) = (rate, HistogramForm.Of(rate));

    /// <summary>The value below which a share of the observations lies.</summary>
    /// <param name="quantile">The share, 0 to 1.</param>
    public Query Quantile(double quantile) => new(form.Quantile(quantile), Origin);

    /// <summary>How many observations were at most this large: a second for a rate, in all for an increase.</summary>
    /// <param name="threshold">The largest; the bound of a bucket, if there are classic ones.</param>
    public Query Under(double threshold) => new(form.Under(threshold), Origin);

    /// <summary>The share of the observations that were at most this large. No number where there was none.</summary>
    /// <param name="threshold">The largest; the bound of a bucket, if there are classic ones.</param>
    public Query Fraction(double threshold) => new(form.Fraction(threshold), Origin);

    /// <summary>The buckets themselves, for a heat map: for classic ones a series for each <c>le</c>.</summary>
    public Query Buckets() => new(form.Buckets, Origin);

    private protected override PromExpression CountExpression() => form.Count;

    private protected override PromExpression TotalExpression() => form.Total;

    private protected override PromExpression AverageExpression() => form.Average;
}

/// <summary>The distribution of each series; <see cref="Sum(ReadOnlySpan{Label})"/> brings series together.</summary>
public sealed class HistogramRate : Distribution
{
    internal HistogramRate(RangedSeries<Histogram> rate, Origin origin) : base(rate, origin) { }

    /// <summary>The distribution over all series that agree in the labels; without labels over all.</summary>
    /// <param name="by">The labels that stay; <c>le</c> stays by itself where it is needed.</param>
    public Distribution Sum(params ReadOnlySpan<Label> by) =>
        new(rate with { Grouping = new(false, Binaries.Names(by)) }, Origin);

    /// <summary>The distribution over all series that agree in all labels but these.</summary>
    /// <param name="without">The labels that go.</param>
    public Distribution Sum(IReadOnlyCollection<Label> without) =>
        new(rate with { Grouping = Grouped.Without(without) }, Origin);
}
