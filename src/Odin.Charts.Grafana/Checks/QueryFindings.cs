using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>What is wrong with a query, with the place in it marked.</summary>
static class QueryFindings
{
    /// <summary>What is wrong with a query, and with how its labels are used.</summary>
    /// <param name="query">The query.</param>
    /// <param name="who">What asks it.</param>
    /// <param name="labels">Labels that its result has to have.</param>
    public static IEnumerable<Finding> Of(CheckedQuery query, string who, IReadOnlyList<string> labels)
    {
        var problems = query.Problems;
        foreach (var label in labels)
            if (query.Use(label) is { } problem) problems = problems.Add(problem);
        return problems.IsEmpty ? [] : problems.Select(p => Finding(p, query.Text, who));
    }

    /// <summary>A problem in a sentence, with the query below it and a mark below its place.</summary>
    public static Finding Finding(PromProblem problem, string text, string who) => new(
        problem.Code,
        problem.Severity == PromSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        $"{who}: {problem.Message}{(problem.Hint is null ? "" : " " + problem.Hint)}\n  {problem.Excerpt(text).Replace("\n", "\n  ", StringComparison.Ordinal)}");
}
