using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Functions for histograms on what is none, classic ones without <c>le</c>, native functions on classic
/// buckets.</summary>
internal static class HistogramFunction
{
    const string WithoutBound = "ODIN2120";
    const string OfOther = "ODIN2121";

    public static void Check(PromCall call, int argument, Inspection at)
    {
        var name = call.Function.Name;
        var samples = at.Query.Samples(argument);
        if (name is "histogram_quantile" or "histogram_quantiles" or "histogram_fraction")
            CheckEither(call, argument, samples, at);
        else if (
            name is "histogram_count" or "histogram_sum" or "histogram_avg" or "histogram_stddev" or "histogram_stdvar"
            && samples.Kind is not (SeriesKind.Unknown or SeriesKind.NativeHistogram))
            at.Error(
                OfOther,
                call.Span,
                $"'{name}' is for native histograms, and this is {Word(samples.Kind)}.",
                Instead(name, samples));
    }

    static void CheckEither(PromCall call, int argument, Samples samples, Inspection at)
    {
        var name = call.Function.Name;
        if (samples.Kind is not (SeriesKind.Unknown or SeriesKind.NativeHistogram or SeriesKind.Bucket))
            at.Error(
                OfOther,
                call.Span,
                $"'{name}' is for histograms, and this is {Word(samples.Kind)}.",
                Instead(name, samples));
        else if (samples.Kind != SeriesKind.NativeHistogram && at.Query.Labels(argument).CannotHave("le")
            && IsClassic(samples, argument, at))
            at.Error(
                WithoutBound,
                call.Span,
                $"'{name}' needs 'le', {Lost(argument, at)}.",
                "Keep it: sum by (le, …) (rate(…)).");
    }

    static string Lost(int argument, Inspection at) =>
        LabelLoss.Find(at.Query, argument, "le") is var loss and >= 0
            ? $"and '{LabelLoss.Describe(at.Query, loss)}' drops it"
            : "which the series do not have";

    // Of what is not declared, the name tells.
    static bool IsClassic(Samples samples, int argument, Inspection at)
    {
        if (samples.Kind == SeriesKind.Bucket)
            return true;
        for (var node = argument; node >= 0; node = at.Query.Operands(node).FirstOrDefault(-1))
        {
            if (at.Query[node] is PromSelector)
                return at.Query.Selected(node).Name?.EndsWith("_bucket", StringComparison.Ordinal) == true;
        }
        return false;
    }

    static string Word(SeriesKind kind) => kind switch
    {
        SeriesKind.Counter => "a counter",
        SeriesKind.Bucket => "a classic histogram's buckets",
        SeriesKind.Sum => "a sum of observations",
        SeriesKind.Count => "a number of observations",
        SeriesKind.Quantile => "a quantile already",
        SeriesKind.Info => "a constant 1",
        _ => "a gauge",
    };

    static string? Instead(string function, Samples samples) => (function, samples) switch
    {
        ("histogram_count", { Kind: SeriesKind.Bucket, Family: { } family }) => $"Take {family}_count.",
        ("histogram_sum", { Kind: SeriesKind.Bucket, Family: { } family }) => $"Take {family}_sum.",
        ("histogram_avg", { Kind: SeriesKind.Bucket, Family: { } family }) => $"Divide {family}_sum by {family}_count.",
        ("histogram_quantile", { Kind: SeriesKind.Sum or SeriesKind.Count, Family: { } family }) =>
            $"Take {family}_bucket.",
        _ => null,
    };
}
