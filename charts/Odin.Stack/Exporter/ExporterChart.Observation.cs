using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and dashboards.</content>
public sealed partial class ExporterChart
{
    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = ExporterRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Jobs];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = ExporterRules.Declarations;

    void DefineObservation(Templates<ExporterValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<ExporterValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<ExporterValues>
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
