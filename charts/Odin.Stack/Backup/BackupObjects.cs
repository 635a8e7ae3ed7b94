using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What keeps copies of ConfigMaps and, encrypted, of Secrets.</summary>
internal static class BackupObjects
{
    /// <summary>The name of the CronJob, the claim and the account, after that of the backups.</summary>
    public const string Name = "objects";

    const string Key = "key";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    public static readonly TemplateFunction<BackupContext, bool> IsOn = new(c => c.Values.Objects.Enabled);

    static readonly TemplateFunction<BackupContext, BackupVolumeValues> VolumeValues = new(c => c.Values.Objects.Volume);

    static readonly TemplateFunction<BackupContext, V1Volume?> Volume = BackupStore.VolumeOf(VolumeValues, Name);

    static readonly TemplateFunction<BackupContext, IList<V1VolumeMount>> Mounts = new(c => new Items<V1VolumeMount>
    {
        BackupStore.Mount.Of(c),
        new V1VolumeMount { Name = "scratch", MountPath = BackupFolders.Scratch },
        c.Values.Objects.EncryptionSecret != "" ? new V1VolumeMount { Name = Key, MountPath = BackupFolders.Key, ReadOnlyProperty = true } : null,
    });

    static readonly TemplateFunction<BackupContext, IList<string>> Arguments = new(c => new Items<string>
    {
        "backup",
        Name,
        "--scratch=" + BackupFolders.Scratch,
        BackupStore.Arguments.Of(c),
        c.Values.Objects.EncryptionSecret != "" ? $"--secrets-key={BackupFolders.Key}/key" : null,
        BackupSteps.Keep.Of(c.Values.Objects.Plan.Keep),
        BackupSteps.Report.Of(c),
    });

    public static void AddTo(Templates<BackupValues> templates)
    {
        BackupStore.AddClaim(templates, IsOn, VolumeValues, Name);
        var plan = new TemplateFunction<BackupContext, BackupPlanValues>(c => c.Values.Objects.Plan);
        var job = BackupJobs.Limited(plan, BackupFailures.OfBackup, new(Backup.Component.PodTemplate(Pods())));
        BackupCronJobs.Add(templates, Name, IsOn, BackupCronJobs.Planned(plan, job), $"{Name}/cronjob.yaml");
        BackupRights.AddTo(templates, Name, Name, IsOn, BackupRights.OfObjects, new(c => Omit.Empty(new Entries { c.Values.ServiceAccount.Annotations })));
    }

    static Pod<BackupValues> Pods()
    {
        var pod = Backup.Pod(
            c => new V1PodSpec { RestartPolicy = "Never", ServiceAccountName = $"{Backup.FullName.Of(c)}-{Name}", AutomountServiceAccountToken = true },
            labels: new Dictionary<string, string> { [BackupStep.Label] = Name });
        pod.Containers.Add(BackupContainer.Of(Arguments, Mounts, BackupStore.Keys));
        pod.Volumes.Add(c => Volume.Of(c));
        pod.Volumes.Add(c => new V1Volume { Name = "scratch", EmptyDir = new() });
        pod.Volumes.Add(c => c.Values.Objects.EncryptionSecret != "" ? new V1Volume
        {
            Name = Key,
            Secret = new() { SecretName = c.Values.Objects.EncryptionSecret, Items = new[] { new V1KeyToPath { Key = c.Values.Objects.EncryptionKeyKey, Path = "key" } } },
        } : null);
        return pod;
    }
}
