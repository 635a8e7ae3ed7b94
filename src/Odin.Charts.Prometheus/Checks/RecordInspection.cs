using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Goes through the records of rules by their names, those that are used first: what a record is made of is
/// then known, and checking it says what the record itself is.</summary>
internal sealed class RecordInspection
{
    readonly RuleChecks checks;
    readonly Dictionary<RuleNode, List<Diagnostic>> found = [];

    public RecordInspection(RuleGraph graph, Declarations declarations, RuleChecks checks)
    {
        (this.checks, Declarations) = (checks, declarations);
        foreach (var records in graph.Records)
            Declarations = Declarations.With([.. records.Select(r => Series.Recorded(r.Rule.Name, Inspect(r), r.Rule.Labels))]);
    }

    /// <summary>The metrics that there are with what the rules record.</summary>
    public Declarations Declarations { get; }

    /// <summary>What is wrong with a rule. One that uses a record of its own name is looked at again, when all are
    /// known.</summary>
    public IEnumerable<Diagnostic> Problems(RuleNode node)
    {
        if (!found.TryGetValue(node, out var problems) || node.Uses.Exists(u => u.Rule.Name == node.Rule.Name))
        {
            Inspect(node);
            problems = found[node];
        }
        return problems.Where(p => node.Rule.Silences.All(s => s.Code != p.Code));
    }

    CheckedQuery Inspect(RuleNode node)
    {
        var query = ExpressionChecks.Inspect(node.Query, Declarations, checks.Queries);
        var problems = new List<Diagnostic>(ExpressionChecks.Check(node, query));
        if (node.Rule is AlertRule alert) problems.AddRange(AlertChecks.Check(alert, node.Query.Expression, query, Declarations, checks));
        found[node] = problems;
        return query;
    }
}
