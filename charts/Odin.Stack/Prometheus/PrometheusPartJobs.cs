using System.Collections.Immutable;
using System.Linq.Expressions;
using Odin.Charts.Prometheus;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>The parts of the release, by their Services.</summary>
internal static class PrometheusPartJobs
{
    const string Service = "__meta_kubernetes_service_label_";

    static readonly Relabeling OfRelease = Relabeling.Keep(Placeholder.Release, $"{Service}app_kubernetes_io_instance");

    /// <summary>What a part that speaks of others would otherwise say of those: where itself runs.</summary>
    static readonly Relabeling WithoutItself = Relabeling.LabelDrop("namespace|service|pod|container|endpoint");

    /// <summary>All parts but dcgm-exporter, which may be the release's or anybody's.</summary>
    public static readonly ImmutableArray<PrometheusJob> All =
    [
        Of(Parts.Prometheus, c => c.Values.Scrape.Parts.Prometheus),
        Of(Parts.Alertmanager, c => c.Values.Scrape.Parts.Alertmanager),
        Of(Parts.Grafana, c => c.Values.Scrape.Parts.Grafana),
        Of(Parts.Loki, c => c.Values.Scrape.Parts.Loki),
        Of(Parts.Tempo, c => c.Values.Scrape.Parts.Tempo),
        Of(Parts.Collector, c => c.Values.Scrape.Parts.Collector),
        Of(Parts.KubeStateMetrics, c => c.Values.Scrape.Parts.KubeStateMetrics),
        OfItself(Parts.KubeStateMetrics, c => c.Values.Scrape.Parts.KubeStateMetrics),
        Of(Parts.NodeExporter, c => c.Values.Scrape.Parts.NodeExporter),
        Of(Parts.Exporter, c => c.Values.Scrape.Parts.Exporter, new() { Scraped = true, KeepsClassic = true }),
    ];

    static PrometheusJob Of(Part part, Expression<Func<PrometheusContext, PrometheusScrapeJobValues>> values, NativeHistograms? histograms = null) => new(
        new(part.Name, ScrapeTargets.Services(part.Metrics!.Port, KeyValuePair.Create("app.kubernetes.io/name", part.Name)) with { InOwnNamespace = true, IsNamedByJob = true })
        {
            Path = part.Metrics.Path == "/metrics" ? null : part.Metrics.Path,
            HonorsLabels = part.Metrics.HonorsLabels ? true : null,
            NativeHistograms = histograms ?? new(),
            Relabelings =
            [
                Relabeling.Drop("false", $"{Service}prometheus_io_service_monitor"),
                part.Metrics.HonorsLabels ? WithoutItself : Relabeling.Copy("node", "__meta_kubernetes_pod_node_name"),
            ],
        },
        values,
        OfRelease);

    /// <summary>What a part that speaks of others says about itself.</summary>
    static PrometheusJob OfItself(Part part, Expression<Func<PrometheusContext, PrometheusScrapeJobValues>> values) => new(
        new($"{part.Name}-{part.OwnMetricsPort}", ScrapeTargets.Services(part.OwnMetricsPort!, KeyValuePair.Create("app.kubernetes.io/name", part.Name)) with { InOwnNamespace = true, IsNamedByJob = true })
        {
            Relabelings = [Relabeling.Copy("node", "__meta_kubernetes_pod_node_name")],
        },
        values,
        OfRelease);
}
