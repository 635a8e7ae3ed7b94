namespace Odin.Backup;

/// <summary>A pod, as far as its volumes and its end go.</summary>
internal sealed record Pod
{
    public required ObjectMetadata Metadata { get; set; }

    public PodSpec Spec { get; set; } = new();

    public PodStatus Status { get; set; } = new();

    /// <summary>Whether all of its containers have ended for good.</summary>
    public bool HasEnded => Status.Phase is "Succeeded" or "Failed";

    /// <summary>The Job that made it; none when none did.</summary>
    public string? Job => Metadata.Labels.GetValueOrDefault("job-name");

    public bool IsOf(string uid) => Metadata.OwnerReferences.Any(o => o.Uid == uid);

    /// <summary>Whether it has this volume on a node. One that waits for a node has none yet.</summary>
    public bool Holds(string claim) => Spec.NodeName is { Length: > 0 } && !HasEnded && Spec.Claims.Contains(claim);

    /// <summary>What its containers left when they ended.</summary>
    public IEnumerable<string> Messages => Ended.Select(c => c.Message?.Trim() ?? "").Where(m => m.Length > 0);

    /// <summary>Why it does not get ready, as far as its containers say.</summary>
    public string Trouble => string.Join(", ", Status.ContainerStatuses.Select(c => c.State?.Waiting?.Reason ?? c.State?.Terminated?.Reason).OfType<string>().Distinct());

    IEnumerable<ContainerStateReason> Ended =>
        Status.ContainerStatuses.Select(c => c.State?.Terminated ?? c.LastState?.Terminated).OfType<ContainerStateReason>();
}

internal sealed record PodSpec
{
    public string? NodeName { get; set; }

    public IReadOnlyList<PodVolume> Volumes { get; set; } = [];

    public IEnumerable<string> Claims => Volumes.Select(v => v.PersistentVolumeClaim?.ClaimName).OfType<string>();
}

internal sealed record PodVolume
{
    public PodVolumeClaim? PersistentVolumeClaim { get; set; }
}

internal sealed record PodVolumeClaim
{
    public string ClaimName { get; set; } = "";
}

internal sealed record PodStatus
{
    public string Phase { get; set; } = "";

    public IReadOnlyList<ContainerStatus> ContainerStatuses { get; set; } = [];
}

internal sealed record ContainerStatus
{
    public ContainerState? State { get; set; }

    public ContainerState? LastState { get; set; }
}

internal sealed record ContainerState
{
    public ContainerStateReason? Waiting { get; set; }

    public ContainerStateReason? Terminated { get; set; }
}

internal sealed record ContainerStateReason
{
    public string? Reason { get; set; }

    public string? Message { get; set; }
}
