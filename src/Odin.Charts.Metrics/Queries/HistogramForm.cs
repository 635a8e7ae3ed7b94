using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// What is asked of a histogram, in one of its two forms.
abstract class HistogramForm
{
    public static HistogramForm Of(RangedSeries<Histogram> rate) =>
        rate.Series.Metric.IsClassic ? new ClassicForm(rate) : new NativeForm(rate);

    public abstract PromExpression Buckets { get; }

    public abstract PromExpression Count { get; }

    public abstract PromExpression Total { get; }

    public abstract PromExpression Average { get; }

    public abstract PromExpression Under(double threshold);

    public abstract PromExpression Fraction(double threshold);

    public PromExpression Quantile(double quantile) =>
        Functions.Call("histogram_quantile", Literal.Number(quantile), Buckets);
}

sealed class ClassicForm(RangedSeries<Histogram> rate) : HistogramForm
{
    public override PromExpression Buckets => rate.Keeping("_bucket", "le");

    public override PromExpression Count => rate.Of("_count");

    public override PromExpression Total => rate.Of("_sum");

    public override PromExpression Average => new PromBinary(Total, BinaryOperator.Divide, Count);

    public override PromExpression Under(double threshold) =>
        rate.Only("_bucket", BucketBound.Matcher("le", threshold));

    public override PromExpression Fraction(double threshold)
    {
        var share = new PromBinary(Under(threshold), BinaryOperator.Divide, Count);
        return rate.IsSummed ? share : Binaries.Matched(share, on: false, [new Label("le")]);
    }
}

sealed class NativeForm(RangedSeries<Histogram> rate) : HistogramForm
{
    public override PromExpression Buckets => rate.Of("");

    public override PromExpression Count => Functions.Call("histogram_count", Buckets);

    public override PromExpression Total => Functions.Call("histogram_sum", Buckets);

    public override PromExpression Average => Functions.Call("histogram_avg", Buckets);

    public override PromExpression Under(double threshold) =>
        new PromBinary(Fraction(threshold), BinaryOperator.Multiply, Count);

    public override PromExpression Fraction(double threshold) => Functions.Call(
        "histogram_fraction", Literal.Number(double.NegativeInfinity), Literal.Number(threshold), Buckets);
}
