namespace Odin.Backup;

/// <summary>What is to be restored.</summary>
internal sealed record RestoreOrder
{
    public required Component Component { get; init; }

    /// <summary>The folder in the store.</summary>
    public required string Series { get; init; }

    /// <summary>Where it is restored to.</summary>
    public required string Data { get; init; }

    /// <summary>None: the latest that is good.</summary>
    public BackupName? Backup { get; init; }

    /// <summary>The version of the program that will read the data.</summary>
    public DataVersion? Target { get; init; }

    public bool IsDryRun { get; init; }
}
