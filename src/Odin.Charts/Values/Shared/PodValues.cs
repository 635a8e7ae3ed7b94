using System.ComponentModel;
using k8s.Models;

namespace Odin.Charts;

/// <summary>What users set on the pods of any workload.</summary>
public sealed record PodValues
{
    /// <summary>Requests and limits of the container.</summary>
    /// <value>The default is empty.</value>
    [Description("Requests and limits of the container.")]
    public V1ResourceRequirements Resources { get; init; } = new();

    /// <summary>Labels of the nodes that pods may run on.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of the nodes that pods may run on.")]
    public IReadOnlyDictionary<string, string> NodeSelector { get; init; } = new Dictionary<string, string>();

    /// <summary>Taints of nodes that pods tolerate.</summary>
    /// <value>The default is empty.</value>
    [Description("Taints of nodes that pods tolerate.")]
    public IReadOnlyList<V1Toleration> Tolerations { get; init; } = [];

    /// <summary>Where pods should and must run, beside nodes and other pods.</summary>
    /// <value>The default is empty.</value>
    [Description("Where pods should and must run, beside nodes and other pods.")]
    public V1Affinity Affinity { get; init; } = new();

    /// <summary>How pods spread over zones and nodes.</summary>
    /// <value>The default is empty.</value>
    [Description("How pods spread over zones and nodes.")]
    public IReadOnlyList<V1TopologySpreadConstraint> TopologySpreadConstraints { get; init; } = [];

    /// <summary>More annotations of the pods.</summary>
    /// <value>The default is empty.</value>
    [Description("More annotations of the pods.")]
    public IReadOnlyDictionary<string, string> PodAnnotations { get; init; } = new Dictionary<string, string>();

    /// <summary>More labels of the pods.</summary>
    /// <value>The default is empty.</value>
    [Description("More labels of the pods.")]
    public IReadOnlyDictionary<string, string> PodLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>Priority class of the pods; the default class when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Priority class of the pods; the default class when empty.")]
    public string PriorityClassName { get; init; } = "";

    /// <summary>More environment variables of the container.</summary>
    /// <value>The default is empty.</value>
    [Description("More environment variables of the container.")]
    public IReadOnlyList<V1EnvVar> ExtraEnv { get; init; } = [];

    /// <summary>More arguments of the container.</summary>
    /// <value>The default is empty.</value>
    [Description("More arguments of the container.")]
    public IReadOnlyList<string> ExtraArgs { get; init; } = [];

    /// <summary>More volumes of the pods.</summary>
    /// <value>The default is empty.</value>
    [Description("More volumes of the pods.")]
    public IReadOnlyList<V1Volume> ExtraVolumes { get; init; } = [];

    /// <summary>More volume mounts of the container.</summary>
    /// <value>The default is empty.</value>
    [Description("More volume mounts of the container.")]
    public IReadOnlyList<V1VolumeMount> ExtraVolumeMounts { get; init; } = [];
}
