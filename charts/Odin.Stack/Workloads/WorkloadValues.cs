namespace Odin.Stack;

/// <summary>The values that all pods of the stack have, those of hooks too.</summary>
public abstract record WorkloadValues
{
    /// <summary>Values with the defaults of a part.</summary>
    /// <param name="image">Its image.</param>
    /// <param name="resources">What its container asks for.</param>
    /// <param name="user">The user and group that its program runs as, and that its volumes belong to.</param>
    protected WorkloadValues(ImageValues image, V1ResourceRequirements resources, long user)
    {
        Image = image;
        Pod = new() { Resources = resources };
        PodSecurityContext = Restricted.Pod(user);
        SecurityContext = Restricted.Container;
    }

    /// <summary>What all parts of a release have in common.</summary>
    [Description("What all parts of a release have in common.")]
    public GlobalValues Global { get; init; } = new();

    /// <summary>Name of the chart in the names of objects; its own when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the chart in the names of objects; its own when empty."), RegularExpression(Patterns.NameOverride)]
    public string NameOverride { get; init; } = "";

    /// <summary>Name of the objects; made from the release and the chart when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the objects, {release} being the release's; made from the release and the chart when empty."), RegularExpression(Patterns.FullnameOverride), MaxLength(52)]
    public string FullnameOverride { get; init; } = "";

    /// <summary>Labels of every object but the pod, which has podLabels.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of every object but the pod, which has podLabels.")]
    public IReadOnlyDictionary<string, string> CommonLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The image. The tag is the chart's appVersion unless it is set.</summary>
    [Description("The image. The tag is the chart's appVersion unless it is set.")]
    public ImageValues Image { get; init; }

    /// <summary>Secrets that the image is pulled with, after global.imagePullSecrets.</summary>
    /// <value>The default is empty.</value>
    [Description("Secrets that the image is pulled with, after global.imagePullSecrets, such as name: registry.")]
    public IReadOnlyList<V1LocalObjectReference> ImagePullSecrets { get; init; } = [];

    /// <summary>The service account of the pods.</summary>
    [Description("The service account of the pods.")]
    public ServiceAccountValues ServiceAccount { get; init; } = new();

    /// <summary>A NetworkPolicy: in and out, what the parts of this release have to say to each other, allowFrom and extraEgress.</summary>
    [Description("A NetworkPolicy: in and out, what the parts of this release have to say to each other, DNS, allowFrom and extraEgress.")]
    public NetworkPolicyValues NetworkPolicy { get; init; } = new() { Enabled = false };

    /// <summary>What every pod has.</summary>
    [Flattened]
    public PodValues Pod { get; init; }

    /// <summary>Security context of the pods.</summary>
    [Description("Security context of the pods.")]
    public V1PodSecurityContext PodSecurityContext { get; init; }

    /// <summary>Security context of the container.</summary>
    [Description("Security context of the container.")]
    public V1SecurityContext SecurityContext { get; init; }
}
