using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and the dashboard.</content>
public sealed partial class AlertmanagerChart
{
    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = AlertmanagerRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Alertmanager];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = AlertmanagerRules.Declarations;

    void DefineObservation(Templates<AlertmanagerValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<AlertmanagerValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Alertmanager.FullName,
            Labels = Alertmanager.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<AlertmanagerValues>
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Alertmanager.FullName,
            Labels = Alertmanager.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
