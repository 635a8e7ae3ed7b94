using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the chart of node-exporter.</summary>
public sealed record NodeExporterValues : PartValues
{
    /// <summary>The defaults of node-exporter: on every node of Linux, whatever its taints.</summary>
    public NodeExporterValues()
        : base(new() { Registry = "quay.io", Repository = "prometheus/node-exporter" }, Resources.Of("20m", "32Mi", "96Mi"), user: 65534) => Pod = Pod with
        {
            NodeSelector = new Dictionary<string, string> { ["kubernetes.io/os"] = "linux" },
            Tolerations = [new() { OperatorProperty = "Exists" }],
        };

    /// <summary>What node-exporter looks at.</summary>
    [Description("What node-exporter looks at.")]
    public NodeExporterCollectorsValues Collectors { get; init; } = new();

    /// <summary>Whether the pods see the processes of their node.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the pods see the processes of their node (hostPID). With it or without, their namespace has to allow Pod Security privileged: they are on the network of the node, and mount its /, /proc and /sys read-only.")]
    public bool HostPid { get; init; } = true;

    /// <summary>Alerts about disks, memory, clocks and networks of the nodes.</summary>
    [Description("Alerts about disks, memory, clocks and networks of the nodes. They ask for the label job=\"node-exporter\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>When the pod gets scrapes.</summary>
    [Description("When the pod gets scrapes.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/", "metrics", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after a minute without an answer.</summary>
    [Description("When the pod is restarted: after a minute without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/", "metrics", periodSeconds: 20, failureThreshold: 3);

    /// <summary>How pods are replaced on a change.</summary>
    [Description("How pods are replaced on a change.")]
    public V1DaemonSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxUnavailable = "10%" } };
}
