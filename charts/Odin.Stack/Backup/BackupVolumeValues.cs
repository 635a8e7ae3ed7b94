namespace Odin.Stack;

/// <summary>The volume that backups of one part are kept on. An uninstall leaves it.</summary>
public sealed record BackupVolumeValues
{
    /// <summary>Size of the volume.</summary>
    /// <value>The default is <c>new("10Gi")</c>.</value>
    [Description("Size of the volume.")]
    public ResourceQuantity Size { get; init; } = new("10Gi");

    /// <summary>Storage class of the volume; the default class of the cluster when null, none when empty.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Storage class of the volume; the default class of the cluster when null, none when empty. It has to be reached from the node of the data's volume.")]
    public string? StorageClass { get; init; }

    /// <summary>Access modes of the volume.</summary>
    /// <value>The default is <c>["ReadWriteOnce"]</c>.</value>
    [Description("Access modes of the volume."), MinLength(1)]
    public IReadOnlyList<string> AccessModes { get; init; } = ["ReadWriteOnce"];

    /// <summary>Name of an existing claim to use instead of a new one.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of an existing claim to use instead of a new one.")]
    public string ExistingClaim { get; init; } = "";

    /// <summary>Annotations of the claim.</summary>
    /// <value>The default is empty.</value>
    [Description("Annotations of the claim.")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();
}
