namespace Odin.Stack;

/// <summary>The jobs with a GPU in a Kubernetes cluster.</summary>
public sealed record ExporterKubernetesValues
{
    /// <summary>Whether Pods and Jobs are watched. The pod gets a token that may list and watch them, and nothing else.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether Pods and Jobs are watched. The pod gets a token that may list and watch them, and nothing else.")]
    public bool Enabled { get; init; } = false;

    /// <summary>The resources by which a job is one with a GPU, each once.</summary>
    /// <value>The default is <c>["nvidia.com/gpu"]</c>.</value>
    [Description("The resources by which a job is one with a GPU, each once."), MinLength(1), RegularExpression(ExporterPatterns.Resource)]
    public IReadOnlyList<string> Resources { get; init; } = ["nvidia.com/gpu"];

    /// <summary>The namespaces that are watched, each once; all of the cluster when empty. A Role in each takes the place of the ClusterRole.</summary>
    /// <value>The default is empty.</value>
    [Description("The namespaces that are watched, each once; all of the cluster when empty. A Role in each takes the place of the ClusterRole."), RegularExpression(ExporterPatterns.Namespace)]
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>The API server of another cluster, which takes a token of its own; that of the cluster that the pod runs in when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The API server of another cluster, which takes a token of its own; that of the cluster that the pod runs in when null."), RegularExpression(ExporterPatterns.Url)]
    public string? ApiServer { get; init; }

    /// <summary>The file with the token for it; that of the service account when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The file with the token for it; that of the service account when null."), RegularExpression(ExporterPatterns.File)]
    public string? TokenFile { get; init; }

    /// <summary>The file with the certificates that it is trusted by; those of the cluster when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The file with the certificates that it is trusted by; those of the cluster when null."), RegularExpression(ExporterPatterns.File)]
    public string? CaFile { get; init; }
}
