using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Which rule uses what another records. It decides the order: within a group, so that a rule sees what was
/// recorded a moment ago, and of the groups, so that the file reads from the bottom up.</summary>
internal sealed class RuleGraph
{
    readonly ImmutableArray<RuleGroup> groups;
    readonly List<RuleNode> nodes;
    readonly Dictionary<object, RuleNode> byRule;
    readonly List<Diagnostic> problems = [];

    RuleGraph(ImmutableArray<RuleGroup> groups)
    {
        this.groups = groups;
        nodes = [.. groups.SelectMany((g, i) => g.Rules.Select(r => new RuleNode(r, i)))];
        byRule = nodes.ToDictionary(n => (object)n.Rule, ReferenceEqualityComparer.Instance);
        var recorders = new Recorders(nodes);
        foreach (var node in nodes) node.Uses.AddRange(recorders.UsedBy(node));
    }

    /// <summary>The groups and their rules in order.</summary>
    public ImmutableArray<RuleGroup> Groups { get; private set; }

    /// <summary>The rules in the order of <see cref="Groups"/>.</summary>
    public IEnumerable<RuleNode> Nodes => Groups.SelectMany(g => g.Rules).Select(r => byRule[r]);

    /// <summary>The recording rules of each name, after those whose records they use.</summary>
    public IEnumerable<IEnumerable<RuleNode>> Records
    {
        get
        {
            var records = nodes.Where(n => n.Rule is RecordingRule).ToLookup(n => n.Rule.Name, StringComparer.Ordinal);
            return Ordering.Of([.. records.Select(r => r.Key)], name => records[name].SelectMany(n => n.Uses).Select(u => u.Rule.Name), _ => { })
                .Select(name => records[name]);
        }
    }

    /// <summary>Cycles, lags between groups, and records that nothing uses.</summary>
    public IReadOnlyList<Diagnostic> Problems => problems;

    public static RuleGraph Of(ImmutableArray<RuleGroup> groups)
    {
        var graph = new RuleGraph(groups);
        graph.Order();
        graph.Report();
        return graph;
    }

    void Order()
    {
        var rules = Ordering.Of(nodes, n => n.Uses, RuleCycle).ToLookup(n => n.Group, n => n.Rule);
        var ordered = groups.Select((g, i) => g with { Rules = [.. rules[i]] }).ToList();
        var uses = nodes.ToLookup(n => n.Group, n => n.Uses.Select(u => u.Group));
        Groups = [.. Ordering.Of(Enumerable.Range(0, groups.Length).ToList(), g => uses[g].SelectMany(u => u).Where(u => u != g), _ => { })
            .Select(g => ordered[g])];
    }

    void RuleCycle(IReadOnlyList<RuleNode> cycle) => problems.Add(RuleDiagnostics.Cycle([.. cycle.Select(n => n.Rule)]));

    void Report()
    {
        var used = nodes.SelectMany(n => n.Uses).ToHashSet();
        problems.AddRange(nodes.Where(n => n.Rule is RecordingRule { IsUsedElsewhere: false } && !used.Contains(n))
            .Select(n => RuleDiagnostics.NeverUsed(n.Rule)));
        problems.AddRange(nodes.SelectMany(n => n.Uses.Where(u => u.Group != n.Group && groups[n.Group].Place != groups[u.Group].Place)
            .Select(u => RuleDiagnostics.Lag(n.Rule, u.Rule, groups[u.Group]))));
    }
}

/// <summary>A rule among the others.</summary>
/// <param name="rule">The rule.</param>
/// <param name="group">The index of its group.</param>
internal sealed class RuleNode(Rule rule, int group)
{
    public Rule Rule => rule;

    /// <summary>Its query with the window closed.</summary>
    public Query Query { get; } = RuleExpression.Of(rule);

    public int Group => group;

    /// <summary>The rules whose records it uses.</summary>
    public List<RuleNode> Uses { get; } = [];
}
