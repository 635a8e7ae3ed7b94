using k8s.Models;
using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

public sealed record MonitoringValues
{
    public DashboardValues Dashboards { get; init; } = new() { Enabled = true };

    public RuleValues Rules { get; init; } = new() { ConfigMap = new() { Enabled = true } };
}

/// <summary>The dashboards and objectives of no single part, in a chart of their own, as an umbrella has them.</summary>
public sealed class MonitoringChart() : Chart<MonitoringValues>("monitoring")
{
    static readonly TemplateFunction<ChartContext<MonitoringValues>, string> FullName = new("fullname", c => Names.Label(c.Release.Name));

    static readonly TemplateFunction<ChartContext<MonitoringValues>, IDictionary<string, string>> Labels =
        new("labels", c => new Entries { { "app.kubernetes.io/instance", c.Release.Name } });

    public override ChartMetadata Metadata { get; } = new() { Description = "What belongs to no single part." };

    protected override void Define(Templates<MonitoringValues> templates)
    {
        templates.Add(c => new V1ServiceAccount { Metadata = new() { Name = c.Release.Name } });
        var rules = templates.AddRules(new()
        {
            File = PlanObjectives.File,
            Declarations = Monitoring.Declarations,
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new()
        {
            Dashboards = Monitoring.Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
