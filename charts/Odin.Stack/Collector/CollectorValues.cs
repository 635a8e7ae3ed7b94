using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the collector's chart.</summary>
public sealed record CollectorValues : PartValues
{
    /// <summary>The collector's own defaults: it runs on every node, whatever its taints.</summary>
    public CollectorValues()
        : base(new() { Registry = "ghcr.io" }, new() { Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("50m"), ["memory"] = new("256Mi") } }, user: 10001)
    {
        Pod = Pod with { Tolerations = [new() { OperatorProperty = "Exists" }] };
    }

    /// <summary>Which components the collector has: k8s or contrib.</summary>
    /// <value>The default is <c>CollectorDistribution.K8s</c>.</value>
    [Description("Which components the collector has: k8s or contrib. It decides the image unless image.repository does; files/components names the components.")]
    public CollectorDistribution Distribution { get; init; } = CollectorDistribution.K8s;

    /// <summary>Mebibytes of memory that the container may take.</summary>
    /// <value>The default is <c>512</c>.</value>
    [Description("Mebibytes of memory that the container may take: its limit. At 80 % of it the collector refuses data instead of being killed, and Go collects garbage from there on. "
        + "resources says the rest."), Range(64, 1_048_576)]
    public int MemoryLimitMiB { get; init; } = 512;

    /// <summary>Where data is sent.</summary>
    [Description("Where data is sent.")]
    public CollectorExportersValues Exporters { get; init; } = new();

    /// <summary>The logs of the pods of the node.</summary>
    [Description("The logs of the pods of the node.")]
    public CollectorLogsValues Logs { get; init; } = new();

    /// <summary>What the collector knows after a restart.</summary>
    [Description("What the collector knows after a restart.")]
    public CollectorCheckpointsValues Checkpoints { get; init; } = new();

    /// <summary>What is said of the pods that data comes from.</summary>
    [Description("What is said of the pods that data comes from: names of namespace, pod, container, workload, node, image and service.")]
    public CollectorKubernetesAttributesValues KubernetesAttributes { get; init; } = new();

    /// <summary>Name of the cluster, the attribute k8s.cluster.name of all data that has none.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the cluster, the attribute k8s.cluster.name of all data that has none; not said when empty.")]
    public string ClusterName { get; init; } = "";

    /// <summary>More of the collector's configuration.</summary>
    [Description("More of the collector's configuration. A component that the distribution lacks, a pipeline that names what is not defined and a component that no pipeline names are refused.")]
    public CollectorConfigValues Config { get; init; } = new();

    /// <summary>How much is logged: debug, info, warn or error.</summary>
    /// <value>The default is <c>CollectorLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public CollectorLogLevel LogLevel { get; init; } = CollectorLogLevel.Info;

    /// <summary>Whether the Service leads to the collector of the sender's own node only.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the Service leads to the collector of the sender's own node only. Nodes without a collector, virtual ones for instance, need false.")]
    public bool NodeLocal { get; init; } = true;

    /// <summary>Alerts about the collector.</summary>
    [Description("Alerts about the collector. They ask for the label job=\"otel-collector\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about the collector.</summary>
    [Description("A dashboard about the collector.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod gets data.</summary>
    [Description("When the pod gets data.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/", "health", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after a minute and a half without an answer.</summary>
    [Description("When the pod is restarted: after a minute and a half without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/", "health", periodSeconds: 15, failureThreshold: 6);

    /// <summary>Seconds that the pod has to send what waits before it is killed.</summary>
    /// <value>The default is <c>60</c>.</value>
    [Description("Seconds that the pod has to send what waits before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 60;

    /// <summary>How the pods are replaced on a change.</summary>
    [Description("How the pods are replaced on a change.")]
    public V1DaemonSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxUnavailable = 1 } };
}
