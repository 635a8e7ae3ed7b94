using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Checks the expressions of rules: syntax, types, and the metrics that they look at.</summary>
internal static class ExpressionChecks
{
    /// <summary>What is wrong with the query of a rule.</summary>
    /// <param name="node">The rule.</param>
    /// <param name="query">Its query, checked.</param>
    public static IEnumerable<Diagnostic> Check(RuleNode node, CheckedQuery query)
    {
        foreach (var problem in Problems(RuleDiagnostics.Named(node.Rule), node.Query, query, node.Rule.Place))
            yield return problem;
        if (node.Query.IsOpen) yield return RuleDiagnostics.OpenWindow(node.Rule);
        if (node.Query.Expression.Type is (PromType.Matrix or PromType.Text) and var type)
            yield return RuleDiagnostics.NoSeries(node.Rule, type);
    }

    /// <summary>Checks a query. Variables are refused, but for an open window, which is said elsewhere.</summary>
    public static CheckedQuery Inspect(Query query, Declarations declarations, QueryChecks checks) =>
        (checks with { Dialect = query.IsOpen ? PromDialect.Grafana : PromDialect.Prometheus }).Inspect(query, declarations);

    /// <summary>The problems of a query that was checked.</summary>
    public static IEnumerable<Diagnostic> Problems(string who, Query query, CheckedQuery found, SourceLocation place)
    {
        var where = query.Place.IsKnown ? new SourceLocation(query.Place.File, query.Place.Line) : place;
        return found.Problems.Select(p => RuleDiagnostics.Expression(who, p, found.Text, where));
    }
}
