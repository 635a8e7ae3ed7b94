using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The pods that ask the Kubernetes API for others to be started and stopped. They see no data.</summary>
internal static class BackupControl
{
    /// <summary>What their pods are for, in their label.</summary>
    public const string Step = "control";

    const string Jobs = "jobs";

    /// <summary>The longest that the program waits: what may be ended has a deadline of its own.</summary>
    const string LongerThanAnyJob = "48h";

    /// <summary>The startup probe of each part ends what does not start, the slowest, Prometheus', after half an hour.</summary>
    const string LongerThanAnyStart = "40m";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    public static readonly Component<BackupValues> Control = new("odin-backup-control", Backup.FullName, Step);

    /// <summary>The proxy of a mesh would be in the way of its own removal, and the Kubernetes API is not in the mesh.</summary>
    static readonly Dictionary<string, string> OutsideTheMesh = new() { ["linkerd.io/inject"] = "disabled" };

    /// <summary>What a part's workload is stopped and started by.</summary>
    public static TemplateFunction<BackupContext, IList<string>> Orchestration(string verb, BackupTarget target)
    {
        var (component, workload, request) = (target.Name, target.Workload, BackupRestores.Name(target));
        return new(c => new[]
        {
            verb,
            component,
            "--workload=" + workload.Of(c),
            $"--request={Backup.FullName.Of(c)}-{request}",
            "--jobs=" + BackupFolders.Jobs,
            "--job-limit=" + LongerThanAnyJob,
            "--start-limit=" + LongerThanAnyStart,
        });
    }

    /// <summary>Pods with the rights of an account.</summary>
    /// <param name="account">What follows the name of the backups in the account's name.</param>
    /// <param name="arguments">What the program is told.</param>
    /// <param name="jobs">What follows it in the name of the ConfigMap with the manifests of Jobs; null without.</param>
    public static TemplateFunction<BackupContext, V1PodTemplateSpec> Of(string account, TemplateFunction<BackupContext, IList<string>> arguments, string? jobs)
    {
        var pod = Backup.Pod(
            c => new V1PodSpec { RestartPolicy = "Never", ServiceAccountName = $"{Backup.FullName.Of(c)}-{account}", AutomountServiceAccountToken = true },
            OutsideTheMesh,
            new Dictionary<string, string> { [BackupStep.Label] = Step });
        V1VolumeMount[] mounts = jobs is null ? [] : [new() { Name = Jobs, MountPath = BackupFolders.Jobs, ReadOnlyProperty = true }];
        pod.Containers.Add(BackupContainer.Of(arguments, new(_ => mounts)));
        if (jobs is not null) pod.Volumes.Add(c => new V1Volume { Name = Jobs, ConfigMap = new() { Name = $"{Backup.FullName.Of(c)}-{jobs}" } });
        return new(Control.PodTemplate(pod));
    }
}
