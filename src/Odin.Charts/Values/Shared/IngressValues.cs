using System.ComponentModel;
using k8s.Models;

namespace Odin.Charts;

/// <summary>An Ingress in front of a Service.</summary>
public sealed record IngressValues
{
    /// <summary>Whether an Ingress is created.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether an Ingress is created.")]
    public bool Enabled { get; init; } = false;

    /// <summary>Class of the Ingress; the default class of the cluster when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Class of the Ingress; the default class of the cluster when null.")]
    public string? ClassName { get; init; }

    /// <summary>Annotations of the Ingress.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the Ingress.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    /// <summary>Hosts that the Ingress answers for.</summary>
    /// <value>The default is empty.</value>
    [Description("Hosts that the Ingress answers for.")]
    public IReadOnlyList<IngressHostValues> Hosts { get; init; } = [];

    /// <summary>TLS certificates of the hosts.</summary>
    /// <value>The default is empty.</value>
    [Description("TLS certificates of the hosts.")]
    public IReadOnlyList<V1IngressTLS> Tls { get; init; } = [];
}
