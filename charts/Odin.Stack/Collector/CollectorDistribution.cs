using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>Which components a collector is built with.</summary>
public enum CollectorDistribution
{
    /// <summary><c>otelcol-k8s</c>: what Kubernetes needs.</summary>
    [JsonStringEnumMemberName("k8s")] K8s,

    /// <summary><c>otelcol-contrib</c>: nearly everything, at four times the size.</summary>
    [JsonStringEnumMemberName("contrib")] Contrib,
}
