using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>An expression that was checked, and what is known of its result.</summary>
public sealed class CheckedQuery
{
    readonly QueryFlow query;

    internal CheckedQuery(QueryFlow query, ImmutableArray<PromProblem> problems) =>
        (this.query, Problems) = (query, problems);

    /// <summary>Everything that is wrong with it, in the order of the text.</summary>
    public ImmutableArray<PromProblem> Problems { get; }

    /// <summary>The labels of the result.</summary>
    public LabelFlow Labels => query.Labels(0);

    /// <summary>The unit of the result, or <c>null</c> when it is not known.</summary>
    public QueryUnit? Unit => query.Unit(0).Unit;

    /// <summary>The problem of a label that a legend, an alert's text or a variable uses though no series of the result
    /// has it; <c>null</c> when some may.</summary>
    /// <param name="label">The label's name.</param>
    public PromProblem? Use(string label) => MissingLabel.InResult(query, label);
}
