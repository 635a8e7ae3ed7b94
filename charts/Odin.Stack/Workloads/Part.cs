using System.Collections.Immutable;

namespace Odin.Stack;

/// <summary>A program of the stack, as the others know it.</summary>
/// <param name="Name">What its pods are labelled with, as <c>app.kubernetes.io/name</c>, and what its metrics have as <c>job</c>.</param>
internal sealed record Part(string Name)
{
    public ImmutableArray<PartPort> Ports { get; init; } = [];

    /// <summary>Where its own metrics are; null when it has none.</summary>
    public PartMetrics? Metrics { get; init; }

    /// <summary>The port of the metrics about itself, where <see cref="Metrics"/> are about others.</summary>
    public string? OwnMetricsPort { get; init; }

    /// <summary>Whether its pods have the address of their node, so that no policy knows them by their labels and no mesh takes them in.</summary>
    public bool IsOnHostNetwork { get; init; }

    /// <summary>Whether it is of linkerd-viz, and runs where that does.</summary>
    public bool IsOfViz { get; init; }

    /// <summary>Whether it asks the Kubernetes API.</summary>
    public bool AsksKubernetes { get; init; }

    /// <summary>The end of its name in the umbrella.</summary>
    public string Suffix { get; init; } = Name;

    /// <summary>The name of its objects in the umbrella, as a value that the charts fill in.</summary>
    public string FullName => $"{{release}}-{Suffix}";

    public PartPort this[string port] => Ports.First(p => p.Name == port);
}
