using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>The labels that Prometheus 3.14 gives to what it finds in Kubernetes, for the time of relabeling; one that ends with an
/// underscore begins those of all labels and annotations. Source:
/// https://prometheus.io/docs/prometheus/latest/configuration/configuration/#kubernetes_sd_config.</summary>
internal static class KubernetesMetaLabels
{
    public const string Prefix = "__meta_";

    static readonly ImmutableArray<string> Node = [.. Object("node"), .. Named("node", "provider_id", "address_")];

    static readonly ImmutableArray<string> Service =
        [.. Object("service"), .. Named("service", "cluster_ip", "loadbalancer_ip", "external_name", "port_name", "port_number", "port_protocol", "type")];

    static readonly ImmutableArray<string> Pod =
    [
        .. Object("pod"),
        .. Named("pod", "ip", "ready", "phase", "node_name", "host_ip", "uid", "controller_kind", "controller_name", "deployment_name", "cronjob_name", "job_name"),
        .. Named("pod_container", "init", "name", "id", "image", "port_name", "port_number", "port_protocol"),
    ];

    static readonly ImmutableArray<string> Endpoints =
    [
        .. Object("endpoints"),
        .. Named("endpoint", "hostname", "node_name", "ready", "port_name", "port_protocol", "address_target_kind", "address_target_name"),
    ];

    static readonly ImmutableArray<string> EndpointSlice =
    [
        .. Object("endpointslice"),
        .. Named("endpointslice", "address_target_kind", "address_target_name", "address_type", "port", "port_app_protocol", "port_name", "port_protocol"),
        .. Named("endpointslice_endpoint", "conditions_ready", "conditions_serving", "conditions_terminating", "topology_", "hostname", "node_name", "zone"),
    ];

    static readonly ImmutableArray<string> Ingress = [.. Object("ingress"), .. Named("ingress", "class_name", "scheme", "host", "path")];

    /// <summary>Those of targets. A job of Services may be scraped by way of either kind of endpoints: the Operator decides.</summary>
    public static ImmutableArray<string> Of(ScrapeTargets targets) => targets switch
    {
        ServiceTargets => [.. Of(KubernetesRole.Endpoints), .. EndpointSlice],
        PodTargets => Of(KubernetesRole.Pod),
        KubernetesTargets t => Of(t.Role),
        _ => [],
    };

    /// <summary>Services and pods behind endpoints give theirs too.</summary>
    static ImmutableArray<string> Of(KubernetesRole role) => role switch
    {
        KubernetesRole.Node => Node,
        KubernetesRole.Service => [.. Namespace, .. Service],
        KubernetesRole.Pod => [.. Namespace, .. Pod],
        KubernetesRole.Endpoints => [.. Namespace, .. Endpoints, .. Service, .. Pod],
        KubernetesRole.EndpointSlice => [.. Namespace, .. EndpointSlice, .. Service, .. Pod],
        _ => [.. Namespace, .. Ingress],
    };

    static IEnumerable<string> Namespace => [$"{Prefix}kubernetes_namespace"];

    static IEnumerable<string> Object(string kind) => Named(kind, "name", "label_", "labelpresent_", "annotation_", "annotationpresent_");

    static IEnumerable<string> Named(string kind, params string[] names) => names.Select(name => $"{Prefix}kubernetes_{kind}_{name}");
}
