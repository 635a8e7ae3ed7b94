using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>What a job scrapes.</summary>
public abstract record ScrapeTargets
{
    private protected ScrapeTargets()
    {
    }

    /// <summary>Addresses: <c>localhost:9090</c>.</summary>
    public static StaticTargets Static(params ImmutableArray<string> addresses) => new(addresses);

    /// <summary>The ports of Services that have some labels, by their endpoints: what a ServiceMonitor
    /// scrapes.</summary>
    /// <param name="port">The name of the Service's port.</param>
    /// <param name="labels">The labels of the Services.</param>
    public static ServiceTargets Services(string port, params ImmutableArray<KeyValuePair<string, string>> labels) =>
        new(port, labels);

    /// <summary>The ports of pods that have some labels: what a PodMonitor scrapes.</summary>
    /// <param name="port">The name of the container's port.</param>
    /// <param name="labels">The labels of the pods.</param>
    public static PodTargets Pods(string port, params ImmutableArray<KeyValuePair<string, string>> labels) =>
        new(port, labels);

    /// <summary>All of a kind that Kubernetes knows; relabelings say which.</summary>
    public static KubernetesTargets Kubernetes(KubernetesRole role) => new(role);

    /// <summary>Addresses in files that may change: <c>/etc/prometheus/targets/*.json</c>.</summary>
    public static FileTargets InFiles(params ImmutableArray<string> files) => new(files);
}

/// <summary>Addresses.</summary>
/// <param name="Addresses">The addresses: <c>localhost:9090</c>.</param>
public sealed record StaticTargets(ImmutableArray<string> Addresses) : ScrapeTargets
{
    /// <summary>Labels that all of them get.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = Rule.NoLabels;
}

/// <summary>The ports of Services. The series get <c>job</c> (the Service's name), <c>namespace</c>, <c>service</c>,
/// <c>pod</c>, <c>container</c> and <c>endpoint</c>, as with a ServiceMonitor.</summary>
/// <param name="Port">The name of the port.</param>
/// <param name="Labels">The labels of the Services.</param>
public sealed record ServiceTargets(string Port, ImmutableArray<KeyValuePair<string, string>> Labels) : ScrapeTargets
{
    /// <summary>Whether <c>job</c> is the name of the job, and not that of the Service.</summary>
    public bool IsNamedByJob { get; init; }

    /// <summary>Where they are; none for all namespaces.</summary>
    public ImmutableArray<string> Namespaces { get; init; } = [];

    /// <summary>Whether they are in Prometheus' own namespace, besides <see cref="Namespaces"/>. A monitor's own namespace is its
    /// own, and it cannot have both.</summary>
    public bool InOwnNamespace { get; init; }
}

/// <summary>The ports of pods. The series get <c>job</c>, <c>namespace</c>, <c>pod</c>, <c>container</c> and
/// <c>endpoint</c>.</summary>
/// <param name="Port">The name of the port.</param>
/// <param name="Labels">The labels of the pods.</param>
public sealed record PodTargets(string Port, ImmutableArray<KeyValuePair<string, string>> Labels) : ScrapeTargets
{
    /// <summary>Where they are; none for all namespaces.</summary>
    public ImmutableArray<string> Namespaces { get; init; } = [];

    /// <summary>Whether they are in Prometheus' own namespace, besides <see cref="Namespaces"/>. A monitor's own namespace is its
    /// own, and it cannot have both.</summary>
    public bool InOwnNamespace { get; init; }
}

/// <summary>All of a kind that Kubernetes knows.</summary>
/// <param name="Role">The kind.</param>
public sealed record KubernetesTargets(KubernetesRole Role) : ScrapeTargets
{
    /// <summary>Where they are; none for all namespaces.</summary>
    public ImmutableArray<string> Namespaces { get; init; } = [];

    /// <summary>Whether they are in Prometheus' own namespace, besides <see cref="Namespaces"/>. A monitor's own namespace is its
    /// own, and it cannot have both.</summary>
    public bool InOwnNamespace { get; init; }
}

/// <summary>Addresses in files.</summary>
/// <param name="Files">The files; <c>*</c> may stand in the last part.</param>
public sealed record FileTargets(ImmutableArray<string> Files) : ScrapeTargets;

/// <summary>What Prometheus can find in Kubernetes.</summary>
public enum KubernetesRole
{
#pragma warning disable CS1591 // Each is its own name.
    Node, Service, Pod, Endpoints, EndpointSlice, Ingress,
#pragma warning restore CS1591
}
