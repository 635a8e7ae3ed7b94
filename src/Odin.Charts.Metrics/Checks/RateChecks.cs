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
        var name = call.Function.Name;
        if (name is "rate" or "irate" or "increase" or "resets")
            CheckRate(call, argument, at);
        else if (name is "delta" or "idelta" or "deriv" or "predict_linear" or "double_exponential_smoothing")
            CheckSlope(call, argument, at);
    }

    static void CheckSlope(PromCall call, int argument, Inspection at)
    {
        if (at.Query.Samples(argument) is not { IsCumulative: true, Kind: not SeriesKind.NativeHistogram })
            return;
        var name = call.Function.Name;
        var message = $"{Whose(argument, at)} is a counter, and '{name}' takes its restarts for falls.";
        at.Warning(SlopeOfCounter, call.Span, message, name is "delta" or "idelta" ? "Take increase." : "Take rate.");
    }

    static void CheckRate(PromCall call, int argument, Inspection at)
    {
        var name = call.Function.Name;
        if (at.Query.Samples(argument).IsRate)
        {
            var message = $"{Whose(argument, at)} is a rate already, and '{name}' is for counters.";
            at.Error(OfGauge, call.Span, message, "Take avg_over_time.");
        }
        else if (at.Query.Samples(argument).Kind is SeriesKind.Gauge or SeriesKind.Quantile or SeriesKind.Info)
        {
            var kind = Word(at.Query.Samples(argument).Kind);
            var message = $"{Whose(argument, at)} is a {kind}, and '{name}' is for counters: "
                + "every fall looks like a restart.";
            at.Error(OfGauge, call.Span, message, OfGauges(name));
        }
        else if (at.Query.Samples(argument) is { IsCumulative: true, IsAggregated: true })
        {
            var message = $"{Whose(argument, at)} is a sum of counters: when one of them starts again, "
                + $"'{name}' sees a fall of them all.";
            at.Error(OfSum, call.Span, message, $"Take the rate first: sum({name}(…)).");
        }
    }

    static string Word(SeriesKind kind) =>
        kind switch { SeriesKind.Info => "constant 1", SeriesKind.Quantile => "quantile", _ => "gauge" };

    static string? OfGauges(string function) =>
        function switch { "rate" or "irate" => "Take deriv.", "increase" => "Take delta.", _ => null };

    static string Whose(int argument, Inspection at)
    {
        var inside = at.Query.Inside(argument);
        var isRange = at.Query[inside] is PromRange;
        return isRange && at.Query.Selected(at.Query.Operand(inside)).Name is { } name ? $"'{name}'" : "This";
    }
}
