using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What backs up a part that goes on meanwhile.</summary>
internal static class BackupLive
{
    public static void Add(Templates<BackupValues> templates, BackupTarget target)
    {
        var values = target.Values;
        BackupStore.AddClaim(templates, target.IsOn, BackupPods.VolumeValues(target), target.Name);
        var plan = new TemplateFunction<BackupContext, BackupPlanValues>(c => values.Of(c).Plan);
        var job = BackupJobs.Limited(plan, BackupFailures.OfBackup, BackupPods.Of(target, BackupSteps.Backup(target)));
        BackupCronJobs.Add(templates, target.Name, target.IsOn, BackupCronJobs.Planned(plan, job), $"{target.Name}/cronjob.yaml");
        BackupRestores.Add(templates, target, target.IsOn);
    }
}
