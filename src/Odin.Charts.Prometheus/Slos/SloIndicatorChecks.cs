using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Checks what an SLO counts: once, on the author's own queries, and not again in each of the rules that are
/// made of them.</summary>
internal static class SloIndicatorChecks
{
    public static IEnumerable<Diagnostic> Check(Slo slo, Declarations declarations, RuleChecks checks) =>
    [
        .. slo.Indicator.Queries(slo.GroupedBy).SelectMany(q => Expression(slo, q.What, q.Query, declarations, checks)),
        .. slo.Indicator is EventsIndicator events ? Subset(slo, events) : [],
        .. slo.MinimumEvents > 0 && slo.Indicator is EventsIndicator { Total: var total } && !IsRate(total) ? new[] { SloDiagnostics.NotPerSecond(slo) } : [],
        .. slo.Indicator is AvailabilityIndicator { Good: var good } && good.Expression.Descendants().Any(e => e is PromRange or PromSubquery)
            ? new[] { SloDiagnostics.OpenGauge(slo) } : [],
    ];

    static IEnumerable<Diagnostic> Expression(Slo slo, string what, Query query, Declarations declarations, RuleChecks checks)
    {
        var closed = query.Problems.IsEmpty ? query.Over(SloWindows.Of(slo)[^1]) : query;
        var found = ExpressionChecks.Inspect(closed, declarations, checks.Queries);
        foreach (var problem in ExpressionChecks.Problems($"the {what} of the SLO '{slo.Name}'", closed, found, slo.Place))
            yield return problem;
        if (!query.Problems.IsEmpty) yield break;
        if (!query.IsOpen && slo.Indicator is not AvailabilityIndicator)
            yield return SloDiagnostics.FixedWindow(slo, what);
        foreach (var label in slo.GroupedBy)
            if (found.Use(label.Name) is { } missing)
                yield return SloDiagnostics.NoSuchGroup(slo, label.Name, what, missing.Message, missing.Hint);
    }

    static bool IsRate(Query query) =>
        query.Expression.Descendants().OfType<PromCall>().Any(c => c.Function.Name is "rate" or "irate");

    static IEnumerable<Diagnostic> Subset(Slo slo, EventsIndicator events)
    {
        var total = TrafficLabels.Selectors(events.Total);
        foreach (var errors in TrafficLabels.Selectors(events.Errors))
        {
            if (!total.Any(t => t.Name == errors.Name))
                yield return SloDiagnostics.ErrorsOutsideTotal(slo, $"the total does not look at '{errors.Name}'.");
            else if (!total.Any(t => TrafficLabels.Includes(t, errors)))
                yield return SloDiagnostics.ErrorsOutsideTotal(slo, $"the total leaves out some of '{errors.Name}' "
                    + "that the errors count.");
        }
    }
}
