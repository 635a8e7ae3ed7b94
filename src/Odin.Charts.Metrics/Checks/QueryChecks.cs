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

    /// <summary>What may stand in a <see cref="Query"/> besides PromQL.</summary>
    /// <value>The default is <see cref="PromDialect.Grafana"/>: variables, as in dashboards. Rules have none.</value>
    public PromDialect Dialect { get; init; } = PromDialect.Grafana;

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
        var inspection = Run(expression, declarations);
        return new(inspection.Query, inspection.Problems);
    }

    /// <summary>Everything that is wrong with a query and that it does not silence, and what is known of its result. What
    /// is wrong with its text comes alone, for the rest would follow from it.</summary>
    /// <param name="query">The query. Where it was built in C#, the places of its problems are in its canonical
    /// form.</param>
    /// <param name="declarations">The metrics that there are, or <c>null</c> when nobody knows: then the query is only
    /// read.</param>
    public CheckedQuery Inspect(Query query, Declarations? declarations)
    {
        var own = query.Unsilenced(query.Problems);
        if (!own.IsEmpty)
            return new(query, null, own);
        if (QueryReading.IsRead(query, this))
            return Inspect(query, query.Expression, declarations);
        var built = QueryReading.IsSound(query, this) ? Inspect(query, query.Expression, declarations) : null;
        return built is { Problems.IsEmpty: true } ? built : InspectText(query, declarations);
    }

    // The places of a tree that a program made are only known when its text is read.
    CheckedQuery InspectText(Query query, Declarations? declarations)
    {
        var parse = PromQLParser.Parse(query.Text ?? query.ToString(), Target, Dialect);
        return parse is { IsValid: true, Expression: { } expression }
            ? Inspect(query, expression, declarations)
            : new(query, null, query.Unsilenced(parse.Problems));
    }

    CheckedQuery Inspect(Query query, PromExpression expression, Declarations? declarations)
    {
        if (declarations is null)
            return new(query, null, []);
        var inspection = Run(expression, declarations);
        return new(query, inspection.Query, query.Unsilenced(inspection.Problems));
    }

    Inspection Run(PromExpression expression, Declarations declarations)
    {
        var inspection = new Inspection(this, new QueryFlow(expression, declarations));
        for (var node = 0; node < inspection.Query.Count; node++)
            Check(inspection, node);
        return inspection;
    }

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
