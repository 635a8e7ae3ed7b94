namespace Odin.Backup;

/// <summary>What is to be backed up, and how.</summary>
internal sealed record BackupOrder
{
    public required Component Component { get; init; }

    /// <summary>The folder in the store.</summary>
    public required string Series { get; init; }

    public required string Data { get; init; }

    public Uri? Url { get; init; }

    public DataVersion? Version { get; init; }

    public required string Scratch { get; init; }

    /// <summary>None: nothing is removed.</summary>
    public RetentionPolicy? Retention { get; init; }
}
