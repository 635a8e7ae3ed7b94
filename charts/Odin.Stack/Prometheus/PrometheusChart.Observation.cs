using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and the dashboard.</content>
public sealed partial class PrometheusChart
{
    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = PrometheusRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Prometheus];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = PrometheusRules.Declarations;

    void DefineObservation(Templates<PrometheusValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<PrometheusValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Prometheus.FullName,
            Labels = Prometheus.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<PrometheusValues>
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Prometheus.FullName,
            Labels = Prometheus.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
