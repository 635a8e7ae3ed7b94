using k8s.Models;

namespace Odin.Charts.Prometheus;

/// <summary>Rule groups as an object of the Prometheus Operator.</summary>
internal static class PrometheusRuleMapping
{
    public static PrometheusRule Map(IEnumerable<RuleGroup> groups, V1ObjectMeta metadata) =>
        new() { Metadata = metadata, Spec = new() { Groups = [.. groups.Select(Group)] } };

    static PrometheusRuleGroup Group(RuleGroup group) => new()
    {
        Name = group.Name,
        Interval = group.Interval is { } interval ? PrometheusText.Duration(interval) : null,
        Limit = group.Limit,
        Rules = [.. group.Rules.Select(Item)],
    };

    static PrometheusRuleItem Item(Rule rule) => rule is AlertRule alert
        ? new()
        {
            Alert = alert.Name,
            Expr = RuleExpression.Text(alert),
            For = Duration(alert.For),
            KeepFiringFor = Duration(alert.KeepFiringFor),
            Labels = alert.AllLabels,
            Annotations = alert.AllAnnotations.ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
        }
        : new() { Record = rule.Name, Expr = RuleExpression.Text(rule), Labels = rule.Labels.IsEmpty ? null : rule.Labels };

    static string? Duration(TimeSpan time) => time > TimeSpan.Zero ? PrometheusText.Duration(time) : null;
}
