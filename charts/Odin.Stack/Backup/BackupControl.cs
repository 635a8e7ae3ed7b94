using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The pods that ask the Kubernetes API for others to be started and stopped. They see no data.</summary>
internal static class BackupControl
{
    /// <summary>What their pods are for, in their label.</summary>
    public const string Step = "control";

    const string Jobs = "jobs";

    /// <summary>How the program ends when starting it again would change nothing, or stop a workload a second time.</summary>
    static readonly int[] Final = [1, 2, 3, 4];

    /// <summary>Each Job has a deadline of its own.</summary>
    const string LongerThanAnyJob = "48h";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    public static readonly Component<BackupValues> Control = new("odin-backup-control", Backup.FullName, Step);

    /// <summary>The proxy of a mesh would be in the way of its own removal, and the Kubernetes API is not in the mesh.</summary>
    static readonly Dictionary<string, string> OutsideTheMesh = new() { ["linkerd.io/inject"] = "disabled" };

    /// <summary>A run that was cut off, or whose pod was killed, goes on where it was when it is started again, and one that has failed has put
    /// everything back.</summary>
    public static readonly V1PodFailurePolicy AgainUnlessItFailed = new()
    {
        Rules = [new() { Action = "FailJob", OnExitCodes = new() { ContainerName = "odin-backup", OperatorProperty = "In", Values = Final } }],
    };

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
        var mounts = jobs is null ? null : new[] { new V1VolumeMount { Name = Jobs, MountPath = BackupFolders.Jobs, ReadOnlyProperty = true } };
        pod.Containers.Add(c => new V1Container
        {
            Name = "odin-backup",
            Image = Backup.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = arguments.Of(c),
            SecurityContext = c.Values.SecurityContext,
            TerminationMessagePolicy = "FallbackToLogsOnError",
            VolumeMounts = mounts,
        });
        if (jobs is not null) pod.Volumes.Add(c => new V1Volume { Name = Jobs, ConfigMap = new() { Name = $"{Backup.FullName.Of(c)}-{jobs}" } });
        return new(Control.PodTemplate(pod));
    }
}
