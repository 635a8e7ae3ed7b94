using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A range that is too short to hold the two samples that a rate needs.</summary>
internal static class ShortRange
{
    const string Code = "ODIN2113";

    public static void Check(PromRange range, int node, Inspection at)
    {
        if (at.Query.Parent(node) is var parent and >= 0 && at.Query[parent] is PromCall call
            && NeedsTwoSamples(call.Function.Name))
            Check(range, call.Function.Name, at);
    }

    static void Check(PromRange range, string function, Inspection at)
    {
        if (range.Range is PromVariable { Name: "__interval" } variable)
        {
            var message = $"'{function}' needs two samples, and {variable.Written} can be shorter than two scrapes.";
            at.Warning(Code, variable.Span, message, "Write $__rate_interval.");
        }
        else if (range.Range is PromNumber { Value: > 0 } length && length.Value < 2 * Interval(at))
        {
            Report(length, function, at);
        }
    }

    static void Report(PromNumber length, string function, Inspection at)
    {
        var holds = length.Value <= Interval(at) ? "never holds" : "often holds less than";
        var message = $"{Durations.Text(length.Value)} {holds} the two samples that '{function}' needs: "
            + $"there is one every {Durations.Text(Interval(at))}.";
        var hint = $"Take {Durations.Text(2 * Interval(at))} or more.";
        if (length.Value <= Interval(at))
            at.Error(Code, length.Span, message, hint);
        else
            at.Warning(Code, length.Span, message, hint);
    }

    static double Interval(Inspection at) => at.Checks.ScrapeInterval.TotalSeconds;

    static bool NeedsTwoSamples(string function) =>
        function is "rate" or "irate" or "increase" or "delta" or "idelta" or "deriv" or "changes"
        or "resets" or "predict_linear" or "double_exponential_smoothing";
}
