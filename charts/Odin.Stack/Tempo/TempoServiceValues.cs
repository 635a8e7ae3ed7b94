namespace Odin.Stack;

/// <summary>The Service in front of Tempo. Its ports are 3200, 4317 and 4318.</summary>
public sealed record TempoServiceValues
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
