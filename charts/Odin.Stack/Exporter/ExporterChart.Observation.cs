using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Rules and dashboards.</content>
public sealed partial class ExporterChart
{
    static void DefineObservation(Templates<ExporterValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<ExporterValues>
        {
            File = ExporterRules.File,
            Declarations = ExporterRules.Declarations,
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<ExporterValues>
        {
            Dashboards = [ExporterDashboards.All],
            Checks = new() { Declarations = rules.Declarations },
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
