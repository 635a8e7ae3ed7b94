namespace Odin.Backup;

internal sealed record ObjectMetadata
{
    public string Name { get; set; } = "";

    public string Uid { get; set; } = "";

    public string? ResourceVersion { get; set; }

    /// <summary>Grows with each change of what is asked for.</summary>
    public long Generation { get; set; }

    /// <summary>In UTC, so that its order is that of time.</summary>
    public string CreationTimestamp { get; set; } = "";

    /// <summary>Set once somebody has asked for its removal.</summary>
    public string? DeletionTimestamp { get; set; }

    public IReadOnlyDictionary<string, string> Labels { get; set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Annotations { get; set; } = new Dictionary<string, string>();

    public IReadOnlyList<OwnerReference> OwnerReferences { get; set; } = [];
}

internal sealed record OwnerReference
{
    public string Uid { get; set; } = "";
}
