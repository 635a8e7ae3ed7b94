using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Checks the expressions of rules: syntax, types, and the metrics that they look at.</summary>
internal static class ExpressionChecks
{
    public static IEnumerable<Diagnostic> Check(Rule rule, Declarations declarations, QueryChecks checks)
    {
        var closed = rule.Window is { } window ? rule.Expression.Over(window) : rule.Expression;
        var problems = Check(RuleDiagnostics.Named(rule), closed, rule.Place, declarations, checks);
        if (closed.IsOpen) problems = [.. problems, RuleDiagnostics.OpenWindow(rule)];
        if (closed.Expression.Type is PromType.Matrix or PromType.Text) problems = [.. problems, RuleDiagnostics.NoSeries(rule, closed.Expression.Type)];
        return problems.Where(p => rule.Silences.All(s => s.Code != p.Code));
    }

    /// <summary>The problems of a query. What is wrong with its text comes alone, for the rest would follow from
    /// it.</summary>
    public static ImmutableArray<Diagnostic> Check(
        string who, Query query, SourceLocation place, Declarations declarations, QueryChecks checks)
    {
        var where = query.Place.IsKnown ? new SourceLocation(query.Place.File, query.Place.Line) : place;
        if (!query.Problems.IsEmpty)
            return [.. query.Problems.Select(p => RuleDiagnostics.Expression(who, p, query.Text ?? query.ToString(), where))];
        var text = query.ToString();
        var parse = PromQLParser.Parse(text, checks.Target, query.IsOpen ? PromDialect.Grafana : PromDialect.Prometheus);
        var problems = parse.IsValid && parse.Expression is { } expression
            ? parse.Problems.AddRange(checks.Check(expression, declarations))
            : parse.Problems;
        return [.. problems.Where(p => query.Silences.All(s => s.Code != p.Code)).Select(p => RuleDiagnostics.Expression(who, p, text, where))];
    }
}
