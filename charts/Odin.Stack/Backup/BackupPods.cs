using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The pods that see a part's data or backups. They ask the Kubernetes API nothing.</summary>
internal static class BackupPods
{
    const string Data = "data";
    const string Scratch = "scratch";
    const string PodName = "statefulset.kubernetes.io/pod-name";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    /// <summary>The pods of a step.</summary>
    public static TemplateFunction<BackupContext, V1PodTemplateSpec> Of(BackupTarget target, BackupStep step)
    {
        var pod = Backup.Pod(Spec(target, step), labels: new Dictionary<string, string> { [BackupStep.Label] = step.Name });
        Fill(pod, target, step);
        return new(Backup.Component.PodTemplate(pod));
    }

    static System.Linq.Expressions.Expression<Func<BackupContext, V1PodSpec>> Spec(BackupTarget target, BackupStep step)
    {
        var (values, beside) = (target.Values, Beside(target));
        if (!step.IsBesidePod)
            return c => new V1PodSpec { RestartPolicy = "Never", AutomountServiceAccountToken = false, SecurityContext = values.Of(c).PodSecurityContext };
        return c => new V1PodSpec { RestartPolicy = "Never", AutomountServiceAccountToken = false, SecurityContext = values.Of(c).PodSecurityContext, Affinity = beside.Of(c) };
    }

    /// <summary>A volume that one node alone may have is where the pod is that has it.</summary>
    public static TemplateFunction<BackupContext, V1Affinity> Beside(BackupTarget target)
    {
        var workload = target.Workload;
        return new(c => new V1Affinity
        {
            PodAffinity = new()
            {
                RequiredDuringSchedulingIgnoredDuringExecution = new[]
                {
                    new V1PodAffinityTerm
                    {
                        LabelSelector = new() { MatchLabels = new Dictionary<string, string> { { PodName, workload.Of(c) + "-0" } } },
                        TopologyKey = "kubernetes.io/hostname",
                    },
                },
            },
        });
    }

    static void Fill(Pod<BackupValues> pod, BackupTarget target, BackupStep step)
    {
        var (arguments, claim) = (step.Arguments, target.Claim);
        pod.Containers.Add(BackupContainer.Of(arguments, Mounts(step), BackupStore.Keys));
        if (step.SeesData) pod.Volumes.Add(c => new V1Volume { Name = Data, PersistentVolumeClaim = new() { ClaimName = claim.Of(c) } });
        if (step.SeesBackups)
        {
            var backups = BackupStore.VolumeOf(VolumeValues(target), target.Name);
            pod.Volumes.Add(c => backups.Of(c));
        }
        pod.Volumes.Add(c => new V1Volume { Name = Scratch, EmptyDir = new() });
    }

    static TemplateFunction<BackupContext, IList<V1VolumeMount>> Mounts(BackupStep step)
    {
        var data = step.SeesData ? new V1VolumeMount { Name = Data, MountPath = BackupFolders.Data, ReadOnlyProperty = step.ReadsData ? true : null } : null;
        var backups = step.ReadsBackups ? BackupStore.ReadOnlyMount : BackupStore.Mount;
        var seesBackups = step.SeesBackups;
        return new(c => new Items<V1VolumeMount>
        {
            data,
            seesBackups ? backups.Of(c) : null,
            new V1VolumeMount { Name = Scratch, MountPath = BackupFolders.Scratch },
        });
    }

    /// <summary>What the values say of the volume for a part's backups.</summary>
    public static TemplateFunction<BackupContext, BackupVolumeValues> VolumeValues(BackupTarget target)
    {
        var values = target.Values;
        return new(c => values.Of(c).Volume);
    }
}
