using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the chart of DCGM exporter.</summary>
public sealed record DcgmValues : PartValues
{
    /// <summary>The defaults of DCGM exporter: on nodes with a GPU.</summary>
    public DcgmValues()
        : base(new() { Registry = "nvcr.io", Repository = "nvidia/k8s/dcgm-exporter" }, Resources.Of("100m", "128Mi", "512Mi"), user: 0)
    {
        PodSecurityContext = new() { RunAsUser = 0, RunAsGroup = 0, SeccompProfile = new() { Type = "RuntimeDefault" } };
        SecurityContext = OnlyWith();
        Pod = Pod with
        {
            NodeSelector = new Dictionary<string, string> { ["nvidia.com/gpu.present"] = "true" },
            Tolerations = [new() { Key = "nvidia.com/gpu", OperatorProperty = "Exists", Effect = "NoSchedule" }],
        };
    }

    /// <summary>Whether DCGM exporter is deployed.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether DCGM exporter is deployed. NVIDIA's GPU operator brings one, which is scraped as it is; two on a node disturb each other. It needs Pod Security privileged: it is root, for the kubelet's socket, whose folder it mounts.")]
    public bool Deploy { get; init; } = false;

    /// <summary>The fields that are measured.</summary>
    [Description("The fields that are measured. Others are in NVIDIA's list: https://docs.nvidia.com/datacenter/dcgm/latest/dcgm-api/dcgm-api-field-ids.html"), MinLength(1)]
    public IReadOnlyList<DcgmCounterValues> Counters { get; init; } = DcgmCounters.Default;

    /// <summary>Metrics that DCGM has to profile the GPU for.</summary>
    [Description("Metrics that DCGM has to profile the GPU for.")]
    public DcgmProfilingValues Profiling { get; init; } = new();

    /// <summary>How often DCGM is asked, in milliseconds.</summary>
    /// <value>The default is <c>30000</c>.</value>
    [Description("How often DCGM is asked, in milliseconds. Scraping more often gives the same numbers again."), Range(100, 600_000)]
    public int CollectIntervalMilliseconds { get; init; } = 30_000;

    /// <summary>The folder of the kubelet's socket.</summary>
    /// <value>The default is <c>"/var/lib/kubelet/pod-resources"</c>.</value>
    [Description("The folder of the kubelet's socket, by which a GPU's pod is known."), RegularExpression("^/[-_./A-Za-z0-9]+$")]
    public string KubeletPodResourcesPath { get; init; } = "/var/lib/kubelet/pod-resources";

    /// <summary>RuntimeClass of the pods.</summary>
    /// <value>The default is empty.</value>
    [Description("RuntimeClass of the pods, such as nvidia, where it is not the default that gives containers their GPUs.")]
    public string RuntimeClassName { get; init; } = "";

    /// <summary>Alerts about GPUs, and about nodes with GPUs that are not measured.</summary>
    [Description("Alerts about GPUs, and about nodes with GPUs that are not measured.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>When the pod has started: DCGM takes its time to find the GPUs.</summary>
    [Description("When the pod has started: DCGM takes its time to find the GPUs.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/health", "metrics", periodSeconds: 5, failureThreshold: 24);

    /// <summary>When the pod gets scrapes.</summary>
    [Description("When the pod gets scrapes.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/health", "metrics", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after a minute without an answer.</summary>
    [Description("When the pod is restarted: after a minute without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/health", "metrics", periodSeconds: 20, failureThreshold: 3);

    /// <summary>A container of root's with some capabilities, and nothing else.</summary>
    internal static V1SecurityContext OnlyWith(params string[] capabilities) => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"], Add = capabilities.Length == 0 ? null : capabilities },
    };
}
