using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>One expression under the checks, and what they found.</summary>
internal sealed class Inspection(QueryChecks checks, QueryFlow query)
{
    readonly List<PromProblem> problems = [];
    Surroundings[]? surroundings;
    LookBack?[]? lookBacks;

    public QueryChecks Checks { get; } = checks;

    public QueryFlow Query { get; } = query;

    public Declarations Declarations => Query.Declarations;

    /// <summary>What was found, in the order of the text.</summary>
    public ImmutableArray<PromProblem> Problems =>
        problems.Count == 0 ? [] : [.. problems.OrderBy(p => p.Span.Start).ThenBy(p => p.Code, StringComparer.Ordinal)];

    /// <summary>What the nodes above a node do with its samples.</summary>
    public Surroundings Around(int node) => (surroundings ??= SurroundingsFlow.Of(Query))[node];

    /// <summary>How old the samples of a node are; <c>null</c> when it asks for a fixed moment.</summary>
    public LookBack? LookBack(int node) => (lookBacks ??= Metrics.LookBack.Of(Query))[node];

    public void Add(PromProblem problem) => problems.Add(problem);

    public void Error(string code, TextSpan span, string message, string? hint = null) =>
        problems.Add(new(code, message, span, hint));

    public void Warning(string code, TextSpan span, string message, string? hint = null) =>
        problems.Add(new(code, message, span, hint) { Severity = PromSeverity.Warning });
}
