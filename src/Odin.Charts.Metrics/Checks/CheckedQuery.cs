using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>An expression that was checked, and what is known of its result.</summary>
public sealed class CheckedQuery
{
    readonly Query? query;
    readonly QueryFlow? flow;

    internal CheckedQuery(QueryFlow flow, ImmutableArray<PromProblem> problems) =>
        (this.flow, Problems) = (flow, problems);

    internal CheckedQuery(Query query, QueryFlow? flow, ImmutableArray<PromProblem> problems) =>
        (this.query, this.flow, Problems) = (query, flow, problems);

    /// <summary>Everything that is wrong with it and not silenced, in the order of the text.</summary>
    public ImmutableArray<PromProblem> Problems { get; }

    /// <summary>The text that the places of the problems refer to: as it was written, or in canonical form where it was
    /// built.</summary>
    public string Text => query is null ? flow![0].ToString() : query.Text ?? query.ToString();

    /// <summary>The labels of the result.</summary>
    public LabelFlow Labels => flow?.Labels(0) ?? LabelFlow.Anything;

    /// <summary>The unit of the result, or <c>null</c> when it is not known.</summary>
    public QueryUnit? Unit => flow?.Unit(0).Unit;

    /// <summary>What the samples of the result are.</summary>
    internal Samples Samples => flow?.Samples(0) ?? default;

    /// <summary>The problem of a label that a legend, an alert's text or a variable uses though no series of the result
    /// has it; <c>null</c> when some may, or when the problem is silenced.</summary>
    /// <param name="label">The label's name.</param>
    public PromProblem? Use(string label)
    {
        if (!Labels.CannotHave(label))
            return null;
        var problem = MissingLabel.InResult(flow!, label, new(0, Text.Length));
        return problem is null || query is null || !query.Silences.Any(s => s.Code == problem.Code) ? problem : null;
    }
}
