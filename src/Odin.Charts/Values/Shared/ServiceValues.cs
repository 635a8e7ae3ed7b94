using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Odin.Charts;

/// <summary>The Service in front of a workload.</summary>
public sealed record ServiceValues
{
    /// <summary>Type of the Service.</summary>
    /// <value>The default is <c>ServiceType.ClusterIP</c>.</value>
    [Description("Type of the Service.")]
    public ServiceType Type { get; init; } = ServiceType.ClusterIP;

    /// <summary>Port of the Service.</summary>
    /// <value>The default is <c>80</c>.</value>
    [Description("Port of the Service."), Range(1, 65535)]
    public int Port { get; init; } = 80;

    /// <summary>Port on every node, for the types NodePort and LoadBalancer; chosen by Kubernetes when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Port on every node, for the types NodePort and LoadBalancer; chosen by Kubernetes when null."), Range(1, 65535)]
    public int? NodePort { get; init; }

    /// <summary>Annotations of the Service.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the Service.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    /// <summary>More labels of the Service.</summary>
    /// <value>The default is empty.</value>
    [Description("More labels of the Service.")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
