using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>Dashboards and objectives that belong to no single part of the stack.</summary>
internal static class Monitoring
{
    /// <summary>What DCGM exporter says, with the node that its scrape job knows: the exporter's own label of it is spelled otherwise in every few versions.</summary>
    static readonly Catalogue Gpus = DcgmExporter.All with { TargetLabels = [.. DcgmExporter.All.TargetLabels, new("node")] };

    /// <summary>All metrics that they ask for.</summary>
    public static Declarations Declarations { get; } = new(
        Scrape.All, RuleAlerts.All, PrometheusServer.All, Alertmanager.All, GrafanaServer.All, Loki.All, Tempo.All, TempoMetricsGenerator.All,
        OpenTelemetryCollector.All, KubeStateMetrics.All, NodeExporter.All, Kubelet.All, Gpus, OdinExporter.All, OdinBackup.All);

    public static ImmutableArray<Dashboard> Dashboards { get; } =
    [
        OdinDashboards.Stack, OdinDashboards.Slos, OdinDashboards.Gpus, OdinDashboards.Traces, OdinDashboards.Nodes, OdinDashboards.Workloads,
    ];
}
