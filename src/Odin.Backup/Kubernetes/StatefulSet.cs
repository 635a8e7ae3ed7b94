namespace Odin.Backup;

/// <summary>A StatefulSet, as far as its size and its volumes go.</summary>
internal sealed record StatefulSet
{
    public required ObjectMetadata Metadata { get; set; }

    public required StatefulSetSpec Spec { get; set; }

    public StatefulSetStatus Status { get; set; } = new();

    /// <summary>The volumes of its first pod: those that are made for it, and those that all pods share.</summary>
    public IEnumerable<string> Claims => OwnClaims.Concat(Spec.Template.Spec.Claims);

    /// <summary>The volumes that its first pod alone has.</summary>
    public IEnumerable<string> OwnClaims => Spec.VolumeClaimTemplates.Select(c => $"{c.Metadata.Name}-{Metadata.Name}-0");
}

internal sealed record StatefulSetSpec
{
    public int Replicas { get; set; } = 1;

    public IReadOnlyList<VolumeClaimTemplate> VolumeClaimTemplates { get; set; } = [];

    public PodTemplate Template { get; set; } = new();
}

internal sealed record PodTemplate
{
    public PodSpec Spec { get; set; } = new();
}

internal sealed record VolumeClaimTemplate
{
    public required ObjectMetadata Metadata { get; set; }
}

internal sealed record StatefulSetStatus
{
    /// <summary>Up to which generation the rest of the status is.</summary>
    public long ObservedGeneration { get; set; }

    public int ReadyReplicas { get; set; }
}

/// <summary>The size of a workload.</summary>
internal sealed record Scale
{
    public required ObjectMetadata Metadata { get; set; }
}
