namespace Odin.Stack;

/// <summary>The Service in front of a part. Its ports are those of the program.</summary>
public sealed record PartServiceValues
{
    /// <summary>Type of the Service.</summary>
    /// <value>The default is <c>ServiceType.ClusterIP</c>.</value>
    [Description("Type of the Service.")]
    public ServiceType Type { get; init; } = ServiceType.ClusterIP;

    /// <summary>Annotations of the Service.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the Service.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    /// <summary>More labels of the Service.</summary>
    /// <value>The default is empty.</value>
    [Description("More labels of the Service.")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
