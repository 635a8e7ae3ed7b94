using System.Collections.Immutable;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What asks to be scraped by the annotations that are usual: <c>prometheus.io/scrape</c>, <c>port</c>, <c>path</c> and
/// <c>scheme</c>. The parts of the release have jobs of their own.</summary>
internal static class PrometheusAnnotatedJobs
{
    static readonly Relabeling Phase = Relabeling.Drop("(Failed|Succeeded)", "__meta_kubernetes_pod_phase");

    static readonly ScrapeJob Pods = new("annotated-pods", ScrapeTargets.Kubernetes(KubernetesRole.Pod))
    {
        Relabelings =
        [
            .. Asked("pod"),
            Phase,
            Relabeling.Drop("true", "__meta_kubernetes_pod_container_init"),
            Relabeling.Replace("__address__", @"([0-9]+);([0-9.]+)", "$2:$1", Annotation("pod", "port"), "__meta_kubernetes_pod_ip"),
            Relabeling.Replace("__address__", @"([0-9]+);([0-9A-Fa-f]*:[0-9A-Fa-f:]*)", "[$2]:$1", Annotation("pod", "port"), "__meta_kubernetes_pod_ip"),
            .. Names("namespace", "pod_name:pod", "pod_node_name:node"),
        ],
    };

    static readonly ScrapeJob Services = new("annotated-services", ScrapeTargets.Kubernetes(KubernetesRole.EndpointSlice))
    {
        Relabelings =
        [
            .. Asked("service"),
            Phase,
            Relabeling.Replace("__address__", "(.+?)(?::[0-9]+)?;([0-9]+)", "$1:$2", "__address__", Annotation("service", "port")),
            .. Names("namespace", "service_name:service", "pod_name:pod", "pod_node_name:node"),
        ],
    };

    public static readonly ImmutableArray<PrometheusJob> All =
    [
        new(Pods, c => c.Values.Scrape.AnnotatedPods, Parts("pod")),
        new(Services, c => c.Values.Scrape.AnnotatedServices, Parts("service")),
    ];

    static Relabeling Parts(string kind) => Relabeling.Drop(
        $"{Placeholder.Release};({string.Join('|', Flows.Scraped.Select(p => p.Name))})",
        $"__meta_kubernetes_{kind}_label_app_kubernetes_io_instance", $"__meta_kubernetes_{kind}_label_app_kubernetes_io_name");

    static IEnumerable<Relabeling> Asked(string kind) =>
    [
        Relabeling.Keep("true", Annotation(kind, "scrape")),
        Relabeling.Replace("__scheme__", "(https?)", "$1", Annotation(kind, "scheme")),
        Relabeling.Replace("__metrics_path__", "(.+)", "$1", Annotation(kind, "path")),
    ];

    static IEnumerable<Relabeling> Names(params string[] names) =>
        names.Select(n => n.Split(':')).Select(n => Relabeling.Copy(n[^1], $"__meta_kubernetes_{n[0]}"));

    static string Annotation(string kind, string name) => $"__meta_kubernetes_{kind}_annotation_prometheus_io_{name}";
}
