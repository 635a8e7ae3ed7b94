using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Functions over a range of what they are not made for: rates of gauges and of sums, slopes of
/// counters.</summary>
internal static class RateChecks
{
    const string OfGauge = "ODIN2110";
    const string SlopeOfCounter = "ODIN2112";
    const string OfSum = "ODIN2115";

    public static void Check(PromCall call, int argument, Inspection at)
    {
        var samples = at.Query.Samples(argument);
        var whose = Whose(call, argument, at);
        if (call.Function.Name is "rate" or "irate" or "increase" or "resets")
            CheckRate(call, samples, whose, at);
        else if (call.Function.Name is "delta" or "idelta" or "deriv" or "predict_linear"
            or "double_exponential_smoothing" && IsFloatCounter(samples))
            at.Warning(
                SlopeOfCounter,
                call.Span,
                $"{whose} is a counter, and '{call.Function.Name}' takes its restarts for falls.",
                Instead(call.Function.Name));
    }

    static void CheckRate(PromCall call, Samples samples, string whose, Inspection at)
    {
        var name = call.Function.Name;
        if (samples.IsRate)
            at.Error(
                OfGauge, call.Span, $"{whose} is a rate already, and '{name}' is for counters.", "Take avg_over_time.");
        else if (samples.Kind is SeriesKind.Gauge or SeriesKind.Quantile or SeriesKind.Info)
            at.Error(
                OfGauge,
                call.Span,
                $"{whose} is a {Word(samples.Kind)}, and '{name}' is for counters: every fall looks like a restart.",
                Gauge(name));
        else if (samples is { IsCumulative: true, IsAggregated: true })
            at.Error(
                OfSum,
                call.Span,
                $"{whose} is a sum of counters: when one of them starts again, '{name}' sees a fall of them all.",
                $"Take the rate first: sum({name}(…)).");
    }

    static bool IsFloatCounter(Samples samples) => samples.IsCumulative && samples.Kind != SeriesKind.NativeHistogram;

    static string Word(SeriesKind kind) =>
        kind switch { SeriesKind.Info => "constant 1", SeriesKind.Quantile => "quantile", _ => "gauge" };

    static string? Gauge(string function) =>
        function switch { "rate" or "irate" => "Take deriv.", "increase" => "Take delta.", _ => null };

    static string Instead(string function) =>
        function switch { "delta" or "idelta" => "Take increase.", _ => "Take rate." };

    static string Whose(PromCall call, int argument, Inspection at)
    {
        var inside = at.Query.Inside(argument);
        return at.Query[inside] is PromRange && at.Query.Selected(at.Query.Operand(inside)).Name is { } name
            ? $"'{name}'"
            : "This";
    }
}
