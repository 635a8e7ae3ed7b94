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
            at.Warning(
                Code, variable.Span, $"'{function}' needs two samples, and {variable.Written} can be shorter than two scrapes.", "Write $__rate_interval.");
        }
        else if (
            range.Range is PromNumber { Value: > 0 } length && length.Value < 2 * at.Checks.ScrapeInterval.TotalSeconds)
        {
            Report(length, function, at);
        }
    }

    static void Report(PromNumber length, string function, Inspection at)
    {
        var interval = at.Checks.ScrapeInterval.TotalSeconds;
        var (range, scrape, least) = (
            Durations.Text(length.Value), Durations.Text(interval), Durations.Text(2 * interval));
        if (length.Value <= interval)
            at.Error(
                Code,
                length.Span,
                $"{range} never holds the two samples that '{function}' needs: there is one every {scrape}.",
                $"Take {least} or more.");
        else
            at.Warning(
                Code,
                length.Span,
                $"{range} often holds less than the two samples that '{function}' needs: there is one every {scrape}.",
                $"Take {least} or more.");
    }

    static bool NeedsTwoSamples(string function) =>
        function is "rate" or "irate" or "increase" or "delta" or "idelta" or "deriv" or "changes"
        or "resets" or "predict_linear" or "double_exponential_smoothing";
}
