namespace Odin.Stack;

/// <summary>The service account of the pod. Its token is mounted when Kubernetes is a source, and only then.</summary>
public sealed record ExporterServiceAccountValues
{
    /// <summary>Whether a service account is created.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether a service account is created.")]
    public bool Create { get; init; } = true;

    /// <summary>Name of the service account; made from the release when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the service account; made from the release when empty.")]
    public string Name { get; init; } = "";

    /// <summary>Annotations of the service account.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the service account.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();
}
