namespace Odin.Backup;

/// <summary>A StatefulSet, as far as its size and its volumes go.</summary>
internal sealed record StatefulSet
{
    public required ObjectMetadata Metadata { get; set; }

    public required StatefulSetSpec Spec { get; set; }

    public StatefulSetStatus Status { get; set; } = new();

    /// <summary>The volumes of its pods.</summary>
    /// <param name="ordinal">Of which pod.</param>
    public IEnumerable<string> Claims(int ordinal) => Spec.VolumeClaimTemplates.Select(c => $"{c.Metadata.Name}-{Metadata.Name}-{ordinal}");
}

internal sealed record StatefulSetSpec
{
    public int Replicas { get; set; } = 1;

    public IReadOnlyList<VolumeClaimTemplate> VolumeClaimTemplates { get; set; } = [];
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
