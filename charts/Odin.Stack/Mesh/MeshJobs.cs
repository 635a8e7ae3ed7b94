using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using MeshContext = Odin.Charts.ChartContext<Odin.Stack.MeshValues>;

namespace Odin.Stack;

/// <summary>What Prometheus scrapes of the mesh. Proxies are native sidecars, which Prometheus finds among the init containers of a pod.</summary>
internal static class MeshJobs
{
    const string Pod = "__meta_kubernetes_pod_";

    /// <summary>The name that the injector gives to the container, and that of its port.</summary>
    const string Proxy = "linkerd-proxy;linkerd-admin";

    /// <summary>The programs of the control plane and of linkerd-viz, at the ports whose names end with admin; not their proxies.</summary>
    public static readonly ScrapeJob ControlPlane = new("linkerd-controller", ScrapeTargets.Kubernetes(KubernetesRole.Pod))
    {
        Exports = [LinkerdControlPlane.All],
        Relabelings =
        [
            Relabeling.Keep(".*admin", $"{Pod}container_port_name"),
            Relabeling.Drop("linkerd-admin", $"{Pod}container_port_name"),
            Relabeling.Drop("Succeeded|Failed", $"{Pod}phase"),
            Relabeling.Copy("component", $"{Pod}container_name"),
            Relabeling.Copy("namespace", "__meta_kubernetes_namespace"),
            Relabeling.Copy("pod", $"{Pod}name"),
        ],
    };

    /// <summary>The proxies of this control plane, wherever they are, with the workload that they belong to.</summary>
    public static readonly ScrapeJob Proxies = new("linkerd-proxy", ScrapeTargets.Kubernetes(KubernetesRole.Pod))
    {
        Exports = [LinkerdProxy.All],
        Relabelings =
        [
            Relabeling.Keep("Pending|Running", $"{Pod}phase"),
            Relabeling.Keep(Proxy, $"{Pod}container_name", $"{Pod}container_port_name"),
            Relabeling.Copy("namespace", "__meta_kubernetes_namespace"),
            Relabeling.Copy("pod", $"{Pod}name"),
            Relabeling.Copy("k8s_job", $"{Pod}label_linkerd_io_proxy_job"),
            Relabeling.LabelMap($"{Pod}label_linkerd_io_proxy_(deployment|statefulset|daemonset|replicaset|replicationcontroller)"),
            Relabeling.LabelMap($"{Pod}label_linkerd_io_(control_plane_ns|workload_ns)"),
        ],
    };

    static readonly ScrapeConfig OfControlPlane = ControlPlane.ToConfig();

    static readonly ScrapeConfig OfProxies = Proxies.ToConfig();

    /// <summary>A file of jobs, as Prometheus' <c>scrape_config_files</c> wants it.</summary>
    public static readonly TemplateFunction<MeshContext, string> File = new("scrape", c => Document.Yaml(new MeshScrapeFile
    {
        ScrapeConfigs = new[]
        {
            new ScrapeConfig
            {
                JobName = OfControlPlane.JobName,
                KubernetesSdConfigs = new[]
                {
                    new KubernetesSdConfig { Role = "pod", Namespaces = new() { Names = new[] { c.Values.Global.Mesh.ControlPlaneNamespace, c.Values.Global.Mesh.VizNamespace } } },
                },
                RelabelConfigs = OfControlPlane.RelabelConfigs,
            },
            new ScrapeConfig
            {
                JobName = OfProxies.JobName,
                KubernetesSdConfigs = OfProxies.KubernetesSdConfigs,
                RelabelConfigs = new Items<RelabelConfig>
                {
                    new RelabelConfig { Action = "keep", SourceLabels = new[] { "__meta_kubernetes_pod_label_linkerd_io_control_plane_ns" }, Regex = c.Values.Global.Mesh.ControlPlaneNamespace },
                    OfProxies.RelabelConfigs,
                },
            },
        },
    }));
}

/// <summary>A file of jobs. Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#configuration-file.</summary>
[SnakeCase]
internal sealed record MeshScrapeFile
{
    /// <summary><c>scrape_configs</c></summary>
    public required IReadOnlyList<ScrapeConfig> ScrapeConfigs { get; init; }
}
