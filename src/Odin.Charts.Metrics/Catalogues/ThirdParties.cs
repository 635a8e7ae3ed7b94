using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

/// <summary>The programs of a monitoring stack whose metrics are known.</summary>
public static class ThirdParties
{
    /// <summary>Their catalogues, as the programs export them. What the labels of their targets are depends on how they
    /// are scraped: <c>NodeExporter.All with { TargetLabels = … }</c>.</summary>
    public static ImmutableArray<Catalogue> All { get; } =
    [
        Alertmanager.All,
        DcgmExporter.All,
        GrafanaServer.All,
        KubeStateMetrics.All,
        Kubelet.All,
        LinkerdControlPlane.All,
        LinkerdProxy.All,
        Loki.All,
        NodeExporter.All,
        OpenTelemetryCollector.All,
        PrometheusServer.All,
        RuleAlerts.All,
        Scrape.All,
        Tempo.All,
        TempoMetricsGenerator.All,
    ];
}
