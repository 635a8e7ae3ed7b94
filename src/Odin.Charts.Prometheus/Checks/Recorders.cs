using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Finds the rules that record what a selector selects.</summary>
internal sealed class Recorders(IEnumerable<RuleNode> nodes)
{
    readonly ILookup<string, RuleNode> byName = nodes.Where(n => n.Rule is RecordingRule).ToLookup(n => n.Rule.Name, StringComparer.Ordinal);
    readonly Dictionary<(string Name, string Label), ILookup<string, RuleNode>> byLabel = [];

    public IEnumerable<RuleNode> UsedBy(RuleNode node) =>
        node.Query.Expression.Descendants().OfType<PromSelector>().SelectMany(Selected).Distinct();

    /// <summary>Many SLOs record under the same names, each with a label of its own; looking through all of them for
    /// each selector would take quadratic time.</summary>
    IEnumerable<RuleNode> Selected(PromSelector selector)
    {
        if (selector.Name is not { } name || !byName.Contains(name)) return [];
        var equal = selector.Matchers.FirstOrDefault(m => m.Label != "__name__" && m.Operator == MatchOperator.Equal);
        var candidates = equal is null ? byName[name] : WithLabel(name, equal.Label, equal.Value);
        return candidates.Where(n => selector.Matchers.All(m =>
            m.Label == "__name__" || !n.Rule.Labels.TryGetValue(m.Label, out var value) || LabelValues.Fits(m, value)));
    }

    IEnumerable<RuleNode> WithLabel(string name, string label, string value)
    {
        if (!byLabel.TryGetValue((name, label), out var rules))
            byLabel[(name, label)] = rules = byName[name].ToLookup(n => n.Rule.Labels.GetValueOrDefault(label, ""), StringComparer.Ordinal);
        return value.Length == 0 ? rules[""] : rules[value].Concat(rules[""]);
    }
}
