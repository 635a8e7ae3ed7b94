using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Checks what an alert says, when it fires, and whom it tells.</summary>
internal static class AlertChecks
{
    public static IEnumerable<Diagnostic> Check(
        AlertRule alert, PromExpression expression, CheckedQuery query, Declarations declarations, RuleChecks checks) =>
    [
        .. Texts(alert),
        .. alert.AllAnnotations.Where(a => a.Key != "summary").SelectMany(a => Template(alert, $"annotation '{a.Key}'", a.Value, query)),
        .. alert.AllAnnotations.SelectMany(a => Queries(alert, $"annotation '{a.Key}'", a.Value, declarations, checks.Queries)),
        .. alert.Labels.SelectMany(l => Label(alert, l.Key, l.Value, query)),
        .. Firing(alert, expression, checks.Queries.ScrapeInterval),
        .. checks.AsksForRunbooks && alert.Runbook is null ? new[] { RuleDiagnostics.NoRunbook(alert) } : [],
    ];

    static IEnumerable<Diagnostic> Texts(AlertRule alert)
    {
        if (string.IsNullOrWhiteSpace(alert.Owner)) yield return RuleDiagnostics.NoOwner(alert);
        if (string.IsNullOrWhiteSpace(alert.Description)) yield return RuleDiagnostics.NoDescription(alert);
        if (string.IsNullOrWhiteSpace(alert.Summary))
            yield return RuleDiagnostics.BadSummary(alert, "is empty: say in a sentence what is wrong.");
        else if (alert.Summary.Contains("{{", StringComparison.Ordinal))
            yield return RuleDiagnostics.BadSummary(alert, "has a template: it is the same for all series, so that "
                + "alerts can be grouped. Say the rest in the description.");
        else if (!char.IsUpper(alert.Summary[0]) || !alert.Summary.EndsWith('.'))
            yield return RuleDiagnostics.BadSummary(alert, "is no sentence: it begins with a capital letter and ends "
                + "with a full stop.");
        if (alert.Runbook is { } runbook && !(Uri.TryCreate(runbook, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            yield return RuleDiagnostics.BadRunbook(alert, runbook);
    }

    static IEnumerable<Diagnostic> Label(AlertRule alert, string label, string text, CheckedQuery query)
    {
        foreach (var problem in Template(alert, $"label '{label}'", text, query)) yield return problem;
        if (AlertTemplate.Of(text).HasValue) yield return RuleDiagnostics.ValueInLabel(alert, label);
    }

    static IEnumerable<Diagnostic> Template(AlertRule alert, string where, string text, CheckedQuery query)
    {
        var template = AlertTemplate.Of(text);
        if (template.Problem is { } problem) yield return RuleDiagnostics.BadTemplate(alert, where, problem);
        foreach (var label in template.Labels)
            if (query.Use(label) is { } missing)
                yield return RuleDiagnostics.LabelNotThere(alert, where, missing.Message, missing.Hint);
    }

    /// <summary>The queries that a text asks.</summary>
    static IEnumerable<Diagnostic> Queries(AlertRule alert, string where, string text, Declarations declarations, QueryChecks checks)
    {
        foreach (var query in AlertTemplate.Of(text).Queries.Select(q => Query.Parse(q, file: alert.Place.File, line: alert.Place.Line)))
            foreach (var problem in ExpressionChecks.Problems(
                $"the query in the {where} of {RuleDiagnostics.Named(alert)}", query, ExpressionChecks.Inspect(query, declarations, checks), alert.Place))
                yield return problem;
    }

    static IEnumerable<Diagnostic> Firing(AlertRule alert, PromExpression expression, TimeSpan scrape)
    {
        var nodes = expression.Descendants().ToList();
        var isAbsence = nodes.OfType<PromCall>().Any(c => c.Function.Name is "absent" or "absent_over_time");
        if (!isAbsence && nodes.Exists(n => n is PromSelector) && !nodes.OfType<PromBinary>().Any(b => b.Operator == BinaryOperator.Unless || (IsComparison(b.Operator) && !b.ReturnsBool)))
            yield return RuleDiagnostics.NoComparison(alert);
        if (alert.For < TimeSpan.Zero || alert.KeepFiringFor < TimeSpan.Zero)
            yield return RuleDiagnostics.BadDuration(alert, "has a negative time: For and KeepFiringFor are 0 or "
                + "above.");
        if (isAbsence && alert.For < scrape * 2) yield return RuleDiagnostics.HastyAbsence(alert, scrape);
    }

    static bool IsComparison(BinaryOperator o) => o is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;
}
