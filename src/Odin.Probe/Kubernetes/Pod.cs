namespace Odin.Probe;

/// <summary>A page of pods, as the API answers it.</summary>
internal sealed record PodList
{
    public required ListMetadata Metadata { get; init; }

    public required IReadOnlyList<Pod> Items { get; init; }
}

internal sealed record ListMetadata
{
    /// <summary>What the next page is asked with; none or empty at the end.</summary>
    public string? Continue { get; init; }
}

/// <summary>A pod, as far as its place in the mesh goes.</summary>
internal sealed record Pod
{
    public required PodMetadata Metadata { get; init; }

    public required PodSpec Spec { get; init; }

    public required PodStatus Status { get; init; }
}

internal sealed record PodMetadata
{
    public required string Name { get; init; }

    public IReadOnlyDictionary<string, string>? Annotations { get; init; }

    /// <summary>Set once somebody has asked for its deletion.</summary>
    public string? DeletionTimestamp { get; init; }
}

internal sealed record PodSpec
{
    public bool HostNetwork { get; init; }

    public IReadOnlyList<Container>? InitContainers { get; init; }

    public required IReadOnlyList<Container> Containers { get; init; }
}

internal sealed record Container
{
    public required string Name { get; init; }
}

internal sealed record PodStatus
{
    public string? Phase { get; init; }

    public IReadOnlyList<ContainerStatus>? InitContainerStatuses { get; init; }

    public IReadOnlyList<ContainerStatus>? ContainerStatuses { get; init; }
}

internal sealed record ContainerStatus
{
    public required string Name { get; init; }

    /// <summary>Of a native sidecar too: what its readiness probe says.</summary>
    public bool Ready { get; init; }

    public ContainerState? State { get; init; }
}

internal sealed record ContainerState
{
    public ContainerStateReason? Waiting { get; init; }

    public ContainerStateReason? Terminated { get; init; }
}

internal sealed record ContainerStateReason
{
    public string? Reason { get; init; }
}
