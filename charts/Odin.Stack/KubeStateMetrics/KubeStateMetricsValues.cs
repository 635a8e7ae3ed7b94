using Odin.Charts.Prometheus;
using static Odin.Stack.KubeStateMetricsCollector;

namespace Odin.Stack;

/// <summary>The values of the chart of kube-state-metrics.</summary>
public sealed record KubeStateMetricsValues : PartValues
{
    /// <summary>The defaults of kube-state-metrics.</summary>
    public KubeStateMetricsValues()
        : base(new() { Registry = "registry.k8s.io", Repository = "kube-state-metrics/kube-state-metrics" }, Resources.Of("20m", "64Mi", "256Mi"), user: 65534)
    {
    }

    /// <summary>The kinds of objects that there are metrics of. The ClusterRole lets the pod list and watch exactly these. Secrets and config maps are not among them unless they are named.</summary>
    [Description("The kinds of objects that there are metrics of. The ClusterRole lets the pod list and watch exactly these. Secrets and config maps are not among them unless they are named."), MinLength(1)]
    public IReadOnlyList<KubeStateMetricsCollector> Collectors { get; init; } =
    [
        CronJobs, DaemonSets, Deployments, HorizontalPodAutoscalers, Ingresses, Jobs, LimitRanges, Namespaces, Nodes, PersistentVolumeClaims,
        PersistentVolumes, PodDisruptionBudgets, Pods, ReplicaSets, ReplicationControllers, ResourceQuotas, Services, StatefulSets, StorageClasses, VolumeAttachments,
    ];

    /// <summary>Labels of objects that become labels of their kube_…_labels metric; none otherwise.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of objects that become labels of their kube_…_labels metric, such as collector: pods with keys: [team]; none otherwise.")]
    public IReadOnlyList<KubeStateMetricsLabelsValues> MetricLabelsAllowlist { get; init; } = [];

    /// <summary>Annotations of objects that become labels of their kube_…_annotations metric; none otherwise.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of objects that become labels of their kube_…_annotations metric; none otherwise.")]
    public IReadOnlyList<KubeStateMetricsLabelsValues> MetricAnnotationsAllowList { get; init; } = [];

    /// <summary>Metrics that are left out, as regular expressions.</summary>
    /// <value>The default is empty.</value>
    [Description("Metrics that are left out, as regular expressions, such as kube_pod_tolerations."), RegularExpression("^[!-+.-~]{1,200}$")]
    public IReadOnlyList<string> MetricDenylist { get; init; } = [];

    /// <summary>A PodDisruptionBudget. There is one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.</summary>
    [Description("A PodDisruptionBudget. There is one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>Alerts about nodes, pods, workloads, volumes, quotas and kube-state-metrics itself.</summary>
    [Description("Alerts about nodes, pods, workloads, volumes, quotas and kube-state-metrics itself. They ask for the label job=\"kube-state-metrics\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>When the pod has started: until it has listed all objects.</summary>
    [Description("When the pod has started: a large cluster takes minutes to be listed.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/readyz", "telemetry", periodSeconds: 5, failureThreshold: 60);

    /// <summary>When the pod gets scrapes.</summary>
    [Description("When the pod gets scrapes.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/readyz", "telemetry", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: it asks the Kubernetes API as well, so that a minute of the API's absence restarts it.</summary>
    [Description("When the pod is restarted: after a minute without an answer. The probe asks the Kubernetes API as well.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/livez", "http", periodSeconds: 20, failureThreshold: 3);
}
