using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Objectives and dashboards that belong to no single part.</content>
public sealed partial class OdinChart
{
    /// <summary>The SLOs of the API.</summary>
    public RuleFile Rules { get; init; } = PlanObjectives.File;

    /// <summary>The dashboards that belong to no single part.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = Monitoring.Dashboards;

    /// <summary>The metrics that both ask for: those of all parts.</summary>
    public Declarations Declarations { get; init; } = Monitoring.Declarations;

    void DefineObservation(Templates<OdinValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<OdinValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Release,
            Labels = Odin.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<OdinValues>
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Release,
            Labels = Odin.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
