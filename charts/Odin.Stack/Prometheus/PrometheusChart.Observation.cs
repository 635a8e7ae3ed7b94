using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and the dashboard.</content>
public sealed partial class PrometheusChart
{
    static void DefineObservation(Templates<PrometheusValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<PrometheusValues>
        {
            File = PrometheusRules.File,
            Declarations = PrometheusRules.Declarations,
            Name = Prometheus.FullName,
            Labels = Prometheus.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<PrometheusValues>
        {
            Dashboards = [PrometheusDashboards.Health],
            Checks = new() { Declarations = rules.Declarations },
            Name = Prometheus.FullName,
            Labels = Prometheus.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
