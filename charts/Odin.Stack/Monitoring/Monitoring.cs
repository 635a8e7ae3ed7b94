using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Dashboards and objectives that belong to no single part of the stack.</summary>
internal static class Monitoring
{
    /// <summary>All metrics that they ask for.</summary>
    public static Declarations Declarations { get; } = new(
        Scrape.All, RuleAlerts.All, PrometheusServer.All, Alertmanager.All, GrafanaServer.All, Loki.All, Tempo.All, TempoMetricsGenerator.All,
        OpenTelemetryCollector.All, KubeStateMetrics.All, NodeExporter.All, Kubelet.All, DcgmExporter.All, OdinExporter.All, OdinBackup.All);

    public static ImmutableArray<Dashboard> Dashboards { get; } =
    [
        StackDashboard.Health, SloDashboard.All, GpuDashboard.All, TracesDashboard.All, NodesDashboard.All, WorkloadsDashboard.All,
    ];

    /// <summary>Adds them to a chart.</summary>
    public static void AddTo<TValues>(
        Templates<TValues> templates,
        TemplateFunction<ChartContext<TValues>, string> name,
        TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> labels,
        TemplateFunction<ChartContext<TValues>, RuleValues> rules,
        TemplateFunction<ChartContext<TValues>, DashboardValues> dashboards)
        where TValues : class, new()
    {
        var compiled = templates.AddRules(new() { File = PlanObjectives.File, Declarations = Declarations, Name = name, Labels = labels, Values = rules });
        templates.AddDashboards(new() { Dashboards = Dashboards, Checks = new() { Declarations = compiled.Declarations }, Name = name, Labels = labels, Values = dashboards });
    }
}
