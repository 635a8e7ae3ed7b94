using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Checks expressions against the metrics that are declared: what can never have data, and what does not mean
/// what it seems to. Codes ODIN2100 to ODIN2149.</summary>
public sealed record QueryChecks
{
    /// <summary>The program that evaluates the expressions.</summary>
    /// <value>The default is <see cref="PrometheusTarget.Default"/>.</value>
    public PrometheusTarget Target { get; init; } = PrometheusTarget.Default;

    /// <summary>How often metrics are scraped.</summary>
    /// <value>The default is 30 s.</value>
    public TimeSpan ScrapeInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long samples are kept.</summary>
    /// <value>The default is <c>null</c>: nobody knows, and no range is too long.</value>
    public TimeSpan? Retention { get; init; }

    /// <summary>Everything that is wrong with an expression, in the order of the text.</summary>
    /// <param name="expression">The expression, without problems of its own.</param>
    /// <param name="declarations">The metrics that there are.</param>
    public ImmutableArray<PromProblem> Check(PromExpression expression, Declarations declarations) =>
        Inspect(expression, declarations).Problems;

    /// <summary>Everything that is wrong with an expression, and what is known of its result: cheaper than to ask for
    /// each apart.</summary>
    /// <param name="expression">The expression, without problems of its own.</param>
    /// <param name="declarations">The metrics that there are.</param>
    public CheckedQuery Inspect(PromExpression expression, Declarations declarations)
    {
        var inspection = new Inspection(this, new QueryFlow(expression, declarations));
        for (var node = 0; node < inspection.Query.Count; node++)
            Check(inspection, node);
        return new(inspection.Query, inspection.Problems);
    }

    /// <summary>The problem of a label that a legend, an alert's text or a variable uses though no series of the result
    /// has it; <c>null</c> when some may.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="declarations">The metrics that there are.</param>
    /// <param name="label">The label's name.</param>
    public static PromProblem? CheckUse(PromExpression expression, Declarations declarations, string label) =>
        MissingLabel.InResult(new QueryFlow(expression, declarations), label);

    static void Check(Inspection at, int node)
    {
        switch (at.Query[node])
        {
            case PromSelector selector:
                SelectorChecks.Check(selector, node, at);
                break;
            case PromRange range:
                ShortRange.Check(range, node, at);
                break;
            case PromAggregation aggregation:
                AggregationChecks.Check(aggregation, node, at);
                break;
            case PromCall call:
                CallChecks.Check(call, node, at);
                break;
            case PromBinary binary:
                BinaryChecks.Check(binary, node, at);
                break;
        }
    }
}
