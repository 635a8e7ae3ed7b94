namespace Odin.Stack;

/// <summary>A part whose data is backed up.</summary>
public sealed record BackupDataValues
{
    /// <summary>Whether it is backed up.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether it is backed up.")]
    public bool Enabled { get; init; } = true;

    /// <summary>Name of its StatefulSet.</summary>
    [Description("Name of its StatefulSet, {release} being the release's name. What is backed up is the volume of its first pod."), RegularExpression(Patterns.FullnameOverride), MinLength(1)]
    public string Workload { get; init; } = "workload";

    /// <summary>Name of the claim of its first pod.</summary>
    [Description("Name of the claim of its first pod, {release} being the release's name."), RegularExpression(Patterns.FullnameOverride), MinLength(1)]
    public string Claim { get; init; } = "data-workload-0";

    /// <summary>The version of its program. Data of a newer one is not restored.</summary>
    [Description("The version of its program, to be set together with the tag of its image. Data of a newer one is not restored."), RegularExpression("^v?[0-9]{1,9}\\.[0-9]{1,9}(\\.[0-9]{1,9})?([-+.~][0-9A-Za-z.+~-]{0,60})?$")]
    public string Version { get; init; } = "0.0.0";

    /// <summary>When, and how much is kept.</summary>
    [Flattened]
    public BackupPlanValues Plan { get; init; } = new();

    /// <summary>The longest that a restore may take, in seconds.</summary>
    /// <value>The default is <c>21600</c>.</value>
    [Description("The longest that a restore may take to read the backup, and again to put it in place, in seconds. Taking it back has no limit."), Range(600, 172800)]
    public int RestoreDeadlineSeconds { get; init; } = 21600;

    /// <summary>The volume that backups are kept on, unless there is a bucket.</summary>
    [Description("The volume that backups are kept on, unless there is a bucket. An uninstall leaves it.")]
    public BackupVolumeValues Volume { get; init; } = new();

    /// <summary>Security context of the pods that see the data: the user is that of its program.</summary>
    [Description("Security context of the pods that see the data. The user and the groups have to be those of its program.")]
    public V1PodSecurityContext PodSecurityContext { get; init; } = Restricted.Pod(65534);
}
