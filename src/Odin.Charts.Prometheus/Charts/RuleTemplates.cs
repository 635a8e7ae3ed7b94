using k8s.Models;

namespace Odin.Charts.Prometheus;

/// <summary>Rules as templates.</summary>
public static class RuleTemplates
{
    /// <summary>Adds the rules as a PrometheusRule, and as a rule file in a ConfigMap, each when the values say so. The file is one of
    /// the chart, <c>files/rules/&lt;name&gt;.rules.yaml</c>. What is wrong with the rules is reported, and none is added then.</summary>
    /// <typeparam name="TValues">The chart's values record.</typeparam>
    /// <param name="templates">The chart's templates.</param>
    /// <param name="rules">The rules, and what their objects are called.</param>
    /// <returns>The rules, with what they record: for dashboards.</returns>
    public static CompiledRules AddRules<TValues>(this Templates<TValues> templates, ChartRules<TValues> rules)
        where TValues : class, new()
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(rules);
        var compiled = rules.File.Compile(rules.Declarations, rules.Checks);
        templates.Report(compiled.Diagnostics);
        templates.Runbooks.AddRange(Runbooks(compiled));
        if (compiled.HasErrors) return compiled;
        AddObject(templates, rules, compiled);
        AddFile(templates, rules, compiled);
        return compiled;
    }

    static IEnumerable<RunbookLink> Runbooks(CompiledRules compiled) =>
        compiled.Groups.SelectMany(group => group.Rules).OfType<AlertRule>().Where(alert => alert.Runbook != null)
            .Select(alert => new RunbookLink(alert.Name, alert.Runbook!, alert.Place));

    static void AddObject<TValues>(Templates<TValues> templates, ChartRules<TValues> rules, CompiledRules compiled)
        where TValues : class, new()
    {
        var (name, labels, values) = (rules.Name, rules.Labels, rules.Values);
        var spec = compiled.ToPrometheusRule(new()).Spec;
        templates.Add(c => new PrometheusRule
        {
            Metadata = new() { Name = name.Of(c), Labels = new Entries { labels.Of(c), values.Of(c).PrometheusRule.Labels } },
            Spec = spec,
        }).When(c => values.Of(c).PrometheusRule.Enabled).InFile("rules/prometheusrule.yaml");
    }

    static void AddFile<TValues>(Templates<TValues> templates, ChartRules<TValues> rules, CompiledRules compiled)
        where TValues : class, new()
    {
        var (name, labels, values) = (rules.Name, rules.Labels, rules.Values);
        var fileName = compiled.RuleFileName;
        var file = new TextFile($"rules/{fileName}", compiled.ToYaml());
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = name.Of(c) + "-rules", Labels = new Entries { labels.Of(c), values.Of(c).ConfigMap.Labels } },
            Data = new Dictionary<string, string> { { fileName, c.Files.Get(file) } },
        }).When(c => values.Of(c).ConfigMap.Enabled).InFile("rules/configmap.yaml");
    }
}
