using System.Collections.Immutable;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What every cluster has: kubelets and API servers; and GPUs, if somebody measures them.</summary>
internal static class PrometheusClusterJobs
{
    /// <summary>Histograms of what kubelets do for others than us.</summary>
    const string KubeletBuckets =
        "(rest_client_(request|response)_size_bytes|rest_client_(request|rate_limiter)_duration_seconds|storage_operation_duration_seconds"
        + "|kubelet_http_requests_duration_seconds|kubelet_cgroup_manager_duration_seconds|csi_operations_seconds|workqueue_.*_duration_seconds)_bucket";

    /// <summary>What cAdvisor knows of each container, and hardly anybody asks.</summary>
    const string Seldom =
        "container_(blkio_device_usage_total|file_descriptors|last_seen|memory_(failures_total|kernel_usage|mapped_file|max_usage_bytes)"
        + "|network_(tcp6?|udp6?)_usage_total|sockets|spec_(cpu_shares|memory_(reservation|swap)_limit_bytes)|tasks_state|threads_max|ulimits_soft)";

    /// <summary>The largest histograms of an API server. Its requests keep their durations, without buckets that are not asked for.</summary>
    const string ApiServerBuckets =
        "(apiserver_(admission_.*|request_(body_size_bytes|sli_duration_seconds)|response_sizes|watch_.*)|etcd_request_duration_seconds|workqueue_.*_duration_seconds)_bucket";

    const string Fine = "apiserver_request_duration_seconds_bucket;(0\\.(005|025|15|2|3|4|45|6|7|8|9)|1\\.(25|5|75)|[2346789]|[12345]5|[2345]0)(\\.0)?";

    static readonly ScrapeCredentials Account = ScrapeCredentials.Token(SecretReference.File($"{PrometheusFolders.ServiceAccount}/token"));

    static readonly ScrapeTls Authority = new() { Authority = SecretReference.File($"{PrometheusFolders.ServiceAccount}/ca.crt") };

    static readonly Relabeling Node = Relabeling.Copy("node", "__meta_kubernetes_node_name");

    static readonly ScrapeJob Kubelet = new("kubelet", ScrapeTargets.Kubernetes(KubernetesRole.Node))
    {
        UsesTls = true,
        Tls = Authority,
        Credentials = Account,
        HonorsLabels = true,
        Relabelings = [Node],
        MetricRelabelings = [Relabeling.Drop(KubeletBuckets, "__name__")],
    };

    static readonly ScrapeJob Cadvisor = Kubelet with
    {
        Name = "cadvisor",
        Path = "/metrics/cadvisor",
        MetricRelabelings = [Relabeling.Drop(Seldom, "__name__"), Relabeling.Drop("/(system|user)\\.slice(/.*)?", "id")],
    };

    static readonly ScrapeJob ApiServer = new("apiserver", ScrapeTargets.Kubernetes(KubernetesRole.EndpointSlice) with { Namespaces = ["default"] })
    {
        UsesTls = true,
        Tls = Authority with { ServerName = "kubernetes.default.svc" },
        Credentials = Account,
        Relabelings = [Relabeling.Keep("kubernetes;https", "__meta_kubernetes_service_name", "__meta_kubernetes_endpointslice_port_name")],
        MetricRelabelings = [Relabeling.Drop(ApiServerBuckets, "__name__"), Relabeling.Drop(Fine, "__name__", "le")],
    };

    static readonly ScrapeJob Dcgm = new(Parts.Dcgm.Name, ScrapeTargets.Kubernetes(KubernetesRole.EndpointSlice))
    {
        HonorsLabels = Parts.Dcgm.Metrics!.HonorsLabels,
        Relabelings =
        [
            Relabeling.Keep("dcgm-exporter;.*|.*;nvidia-dcgm-exporter", "__meta_kubernetes_service_label_app_kubernetes_io_name", "__meta_kubernetes_service_label_app"),
            Relabeling.Drop("false", "__meta_kubernetes_service_label_prometheus_io_service_monitor"),
            Relabeling.Keep("metrics|gpu-metrics", "__meta_kubernetes_endpointslice_port_name"),
            Relabeling.Copy("node", "__meta_kubernetes_pod_node_name"),
        ],
    };

    public static readonly ImmutableArray<PrometheusJob> All =
    [
        new(Kubelet, c => c.Values.Scrape.Kubelet, insecure: c => c.Values.Scrape.KubeletInsecure),
        new(Cadvisor, c => c.Values.Scrape.Cadvisor, insecure: c => c.Values.Scrape.KubeletInsecure),
        new(ApiServer, c => c.Values.Scrape.ApiServer),
        new(Dcgm, c => c.Values.Scrape.Dcgm),
    ];
}
