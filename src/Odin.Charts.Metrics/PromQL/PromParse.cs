using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>What came of reading a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Expression">
/// The tree, with <see cref="PromMissing"/> where something could not be read; <c>null</c> when there is nothing at
/// all.
/// </param>
/// <param name="Problems">What is wrong, in the order of the text. The text is valid when none is an error.</param>
public sealed record PromParse(string Text, PromExpression? Expression, ImmutableArray<PromProblem> Problems)
{
    /// <summary>Whether the text is an expression that the target accepts.</summary>
    public bool IsValid => !Problems.Any(problem => problem.Severity == PromSeverity.Error);
}

/// <summary>What is written besides PromQL.</summary>
public enum PromDialect
{
    /// <summary>Nothing: variables of Grafana are refused.</summary>
    Prometheus,

    /// <summary>
    /// <c>$var</c>, <c>${var:format}</c> and <c>[[var]]</c>, for a duration, a number, a label, a metric's name or a
    /// part of one, a whole expression, and anywhere in a quoted text.
    /// </summary>
    Grafana,
}
