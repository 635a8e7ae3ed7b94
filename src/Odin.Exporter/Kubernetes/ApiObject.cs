namespace Odin.Exporter;

/// <summary>An object of the Kubernetes API, as far as we look.</summary>
/// <param name="Metadata">What every object has.</param>
internal abstract record ApiObject(ObjectMetadata Metadata)
{
    /// <summary>Whether it, or what it makes, asks for one of the resources that count.</summary>
    public bool AsksForGpu { get; init; }
}

/// <summary>A pod.</summary>
/// <inheritdoc cref="ApiObject"/>
internal sealed record PodState(ObjectMetadata Metadata) : ApiObject(Metadata)
{
    public PodPhase Phase { get; init; }

    public bool HasNode { get; init; }

    /// <summary>Whether gates keep it from being scheduled.</summary>
    public bool IsGated { get; init; }

    /// <summary>When its first container started to run, init containers aside.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>When the last of its containers ended, once all have.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether it can still come to run.</summary>
    public bool IsExpected => Phase is not (PodPhase.Succeeded or PodPhase.Failed) && Metadata.DeletionAsked is null;
}

/// <summary>A Job.</summary>
/// <inheritdoc cref="ApiObject"/>
internal sealed record JobState(ObjectMetadata Metadata) : ApiObject(Metadata)
{
    public bool IsSuspended { get; init; }

    /// <summary>How it ended, once it has.</summary>
    public JobEnd? End { get; init; }
}

/// <summary>The phase of a pod.</summary>
internal enum PodPhase { Unknown, Pending, Running, Succeeded, Failed }
