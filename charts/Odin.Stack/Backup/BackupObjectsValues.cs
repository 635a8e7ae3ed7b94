namespace Odin.Stack;

/// <summary>A copy of ConfigMaps and Secrets of the namespace, for a person to look things up in. What a chart makes, it makes again.</summary>
public sealed record BackupObjectsValues
{
    /// <summary>Whether ConfigMaps are backed up.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether ConfigMaps of the namespace are backed up.")]
    public bool Enabled { get; init; } = false;

    /// <summary>Name of a Secret with a key of 32 bytes; with it Secrets are backed up too, encrypted.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with a key of 32 bytes; with it Secrets are backed up too, encrypted. Keep the key elsewhere as well: without it they cannot be read.")]
    public string EncryptionSecret { get; init; } = "";

    /// <summary>Key of that Secret.</summary>
    /// <value>The default is <c>"key"</c>.</value>
    [Description("Key of that Secret."), RegularExpression("^[-._a-zA-Z0-9]+$")]
    public string EncryptionKeyKey { get; init; } = "key";

    /// <summary>When, and how much is kept.</summary>
    [Flattened]
    public BackupPlanValues Plan { get; init; } = new() { Schedule = "40 1 * * *" };

    /// <summary>The volume that they are kept on, unless there is a bucket.</summary>
    [Description("The volume that they are kept on, unless there is a bucket. An uninstall leaves it.")]
    public BackupVolumeValues Volume { get; init; } = new() { Size = new("1Gi") };
}
