using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What <c>helm test</c> runs: it makes a backup of Grafana's database, which is small and there from the start, reads it back, and forgets it.</summary>
internal static class BackupTest
{
    const string Store = "--store=" + BackupFolders.Scratch;

    static readonly Dictionary<string, string> Hook = new()
    {
        ["helm.sh/hook"] = "test",
        ["helm.sh/hook-delete-policy"] = "before-hook-creation",
    };

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    static readonly BackupTarget Target = BackupTargets.Grafana;

    static readonly TemplateFunction<BackupContext, V1Affinity> Beside = BackupPods.Beside(Target);

    static readonly V1VolumeMount Data = new() { Name = "data", MountPath = BackupFolders.Data };

    static readonly V1VolumeMount Scratch = new() { Name = "scratch", MountPath = BackupFolders.Scratch };

    static readonly TemplateFunction<BackupContext, IList<string>> Making = new(c => new[]
    {
        "backup", Target.Name, "--data=" + BackupFolders.Data, Store, "--scratch=" + BackupFolders.Scratch, "--url=" + Target.Url!.Of(c),
    });

    static readonly TemplateFunction<BackupContext, IList<string>> Verify = new(_ => new[] { "verify", Target.Name, Store, "--backup=latest" });

    public static void AddTo(Templates<BackupValues> templates)
    {
        var pod = Backup.Pod(
            c => new V1PodSpec
            {
                RestartPolicy = "Never",
                AutomountServiceAccountToken = false,
                SecurityContext = Target.Values.Of(c).PodSecurityContext,
                Affinity = Beside.Of(c),
            },
            Hook,
            new Dictionary<string, string> { [BackupStep.Label] = "test" });
        pod.InitContainers.Add(BackupContainer.Of(Making, new(_ => new[] { Data, Scratch }), name: "backup")!);
        pod.Containers.Add(BackupContainer.Of(Verify, new(_ => new[] { Scratch }), name: "verify"));
        pod.Volumes.Add(c => new V1Volume { Name = "data", PersistentVolumeClaim = new() { ClaimName = Target.Claim.Of(c) } });
        pod.Volumes.Add(c => new V1Volume { Name = "scratch", EmptyDir = new() });
        templates.Add(Backup.Component.Pod(pod, "test")).When(c => Target.IsOn.Of(c)).InFile("tests/backup.yaml");
    }
}
