using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What backs up a part that has to stand still: by a snapshot of its volume, or while it is stopped.</summary>
internal static class BackupStill
{
    public static void Add(Templates<BackupValues> templates, BackupTarget target)
    {
        var (enabled, snapshot) = (target.IsOn, target.IsSnapshot!);
        var isStopped = new TemplateFunction<BackupContext, bool>(c => enabled.Of(c) && !snapshot.Of(c));
        AddSnapshots(templates, target, new(c => enabled.Of(c) && snapshot.Of(c)));
        BackupStore.AddClaim(templates, isStopped, BackupPods.VolumeValues(target), target.Name);
        AddWindow(templates, target, isStopped);
        BackupRestores.Add(templates, target, isStopped);
    }

    static void AddSnapshots(Templates<BackupValues> templates, BackupTarget target, TemplateFunction<BackupContext, bool> isOn)
    {
        var (name, values, claim, snapshotClass) = ($"snapshot-{target.Name}", target.Values, target.Claim, target.SnapshotClass!);
        var component = target.Name;
        var pods = BackupControl.Of(name, new(c => new Items<string>
        {
            "snapshot",
            component,
            "--claim=" + claim.Of(c),
            snapshotClass.Of(c) != "" ? "--class=" + snapshotClass.Of(c) : null,
            BackupSteps.Keep.Of(values.Of(c).Plan.Keep),
        }), jobs: null);
        var plan = new TemplateFunction<BackupContext, BackupPlanValues>(c => values.Of(c).Plan);
        BackupCronJobs.Add(templates, target.Name, isOn, BackupCronJobs.Planned(plan, BackupJobs.Limited(plan, BackupFailures.OfSnapshots, pods)), $"{target.Name}/snapshots.yaml");
        BackupRights.AddTo(templates, target.Name, name, isOn, BackupRights.OfSnapshots);
    }

    static void AddWindow(Templates<BackupValues> templates, BackupTarget target, TemplateFunction<BackupContext, bool> isOn)
    {
        var (name, values) = ($"stop-{target.Name}", target.Values);
        var pods = BackupControl.Of(name, BackupControl.Orchestration("backup-stopped", target), BackupRestores.Jobs(target));
        BackupCronJobs.Add(templates, target.Name, isOn, BackupCronJobs.Planned(new(c => values.Of(c).Plan), BackupJobs.Window(pods)), $"{target.Name}/cronjob.yaml");
        BackupRights.AddTo(templates, target.Name, name, isOn, BackupRights.OfOrchestration(target, [BackupSteps.Backup(target)]));
    }
}
