using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>What is wrong with a query, with the place in it marked.</summary>
static class QueryFindings
{
    /// <summary>The problems that the query itself knows, or else those that the metrics know of it.</summary>
    /// <param name="checks">The metrics, and how queries are checked against them.</param>
    /// <param name="query">The query.</param>
    /// <param name="who">What asks it.</param>
    /// <param name="labels">Labels that its result has to have.</param>
    public static IEnumerable<Finding> Of(DashboardChecks checks, Query query, string who, IReadOnlyList<string> labels)
    {
        if (!query.Problems.IsEmpty)
            return Wanted(query.Problems, query).Select(p => Finding(p, query.Text ?? PromText.Of(query), who));
        if (Wanted(Problems(checks, query.Expression, labels), query).IsEmpty) return [];
        var text = query.Text ?? PromText.Of(query);
        var expression = query.Text is null ? Reread(text, checks) ?? query.Expression : query.Expression;
        return Wanted(Problems(checks, expression, labels), query).Select(p => Finding(p, text, who));
    }

    /// <summary>A problem in a sentence, with the query below it and a mark below its place.</summary>
    public static Finding Finding(PromProblem problem, string text, string who) => new(
        problem.Code,
        problem.Severity == PromSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        $"{who}: {problem.Message}{(problem.Hint is null ? "" : " " + problem.Hint)}\n  {problem.Excerpt(text).Replace("\n", "\n  ", StringComparison.Ordinal)}");

    static ImmutableArray<PromProblem> Wanted(ImmutableArray<PromProblem> problems, Query query) =>
        problems.IsEmpty || query.Silences.IsEmpty
            ? problems
            : [.. problems.Where(p => query.Silences.All(s => s.Code != p.Code))];

    /// <summary>A query that was built in C# has places only in its text.</summary>
    static PromExpression? Reread(string text, DashboardChecks checks) =>
        PromQLParser.Parse(text, checks.Queries.Target, PromDialect.Grafana).Expression;

    static ImmutableArray<PromProblem> Problems(
        DashboardChecks checks, PromExpression expression, IReadOnlyList<string> labels)
    {
        if (checks.Declarations is not { } declarations) return [];
        var problems = checks.Queries.Check(expression, declarations);
        foreach (var label in labels)
            if (QueryChecks.CheckUse(expression, declarations, label) is { } problem) problems = problems.Add(problem);
        return problems;
    }
}
