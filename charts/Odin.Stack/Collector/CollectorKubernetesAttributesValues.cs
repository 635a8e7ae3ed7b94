namespace Odin.Stack;

/// <summary>What is said of the pods that data comes from.</summary>
public sealed record CollectorKubernetesAttributesValues
{
    /// <summary>Whether it is. The collector then lists and watches pods of its node, and namespaces.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether it is. The collector then lists and watches the pods of its node, and namespaces, and has a token for that.")]
    public bool Enabled { get; init; } = true;

    /// <summary>Labels of pods that are attributes: attribute: label.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of pods that are attributes, such as team: example.com/team.")]
    public IReadOnlyDictionary<string, string> PodLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>Annotations of pods that are attributes: attribute: annotation.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of pods that are attributes, such as revision: example.com/git-commit.")]
    public IReadOnlyDictionary<string, string> PodAnnotations { get; init; } = new Dictionary<string, string>();
}
