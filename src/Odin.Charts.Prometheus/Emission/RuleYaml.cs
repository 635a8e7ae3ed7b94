using System.Text;

namespace Odin.Charts.Prometheus;

/// <summary>Writes rule groups as the text of a rule file.</summary>
internal static class RuleYaml
{
    public static string Write(IEnumerable<RuleGroup> groups)
    {
        var yaml = new YamlLines().Line(0, "groups:");
        foreach (var group in groups) Group(yaml, group);
        return yaml.ToString();
    }

    static void Group(YamlLines yaml, RuleGroup group)
    {
        yaml.Comment(2, group.Comment).Entry(2, "- name", group.Name);
        if (group.Interval is { } interval) yaml.Entry(4, "interval", PrometheusText.Duration(interval));
        if (group.Limit is { } limit) yaml.Line(4, FormattableString.Invariant($"limit: {limit}"));
        yaml.Line(4, "rules:");
        foreach (var rule in group.Rules) Rule(yaml, rule);
    }

    static void Rule(YamlLines yaml, Rule rule)
    {
        yaml.Comment(6, rule.Comment)
            .Entry(6, rule is AlertRule ? "- alert" : "- record", rule.Name)
            .Text(8, "expr", RuleExpression.Text(rule));
        if (rule is AlertRule alert) Alert(yaml, alert);
        else yaml.Map(8, "labels", rule.Labels);
    }

    static void Alert(YamlLines yaml, AlertRule alert)
    {
        if (alert.For > TimeSpan.Zero) yaml.Entry(8, "for", PrometheusText.Duration(alert.For));
        if (alert.KeepFiringFor > TimeSpan.Zero) yaml.Entry(8, "keep_firing_for", PrometheusText.Duration(alert.KeepFiringFor));
        yaml.Map(8, "labels", alert.AllLabels).Map(8, "annotations", alert.AllAnnotations);
    }
}
