namespace Odin.Backup;

/// <summary>What a snapshot is to be made of, and how.</summary>
internal sealed record SnapshotOrder
{
    public required string Component { get; init; }

    public required string Claim { get; init; }

    /// <summary>None: the cluster's default.</summary>
    public string? Class { get; init; }

    public required TimeSpan ReadyLimit { get; init; }

    /// <summary>None: nothing is removed.</summary>
    public RetentionPolicy? Retention { get; init; }
}
