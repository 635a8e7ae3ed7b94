using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and the dashboard.</content>
public sealed partial class AlertmanagerChart
{
    static void DefineObservation(Templates<AlertmanagerValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<AlertmanagerValues>
        {
            File = AlertmanagerRules.File,
            Declarations = AlertmanagerRules.Declarations,
            Name = Alertmanager.FullName,
            Labels = Alertmanager.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<AlertmanagerValues>
        {
            Dashboards = [AlertmanagerDashboards.Health],
            Checks = new() { Declarations = rules.Declarations },
            Name = Alertmanager.FullName,
            Labels = Alertmanager.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
