namespace Odin.Stack;

/// <summary>What backs up a part that goes on meanwhile.</summary>
internal static class BackupLive
{
    public static void Add(Templates<BackupValues> templates, BackupTarget target)
    {
        var values = target.Values;
        BackupStore.AddClaim(templates, target.IsOn, BackupPods.VolumeValues(target), target.Name);
        BackupCronJobs.Add(
            templates, target.Name, target.IsOn, new(c => values.Of(c).Plan), BackupPods.Of(target, BackupSteps.Backup(target)), $"{target.Name}/cronjob.yaml");
        BackupRestores.Add(templates, target, target.IsOn);
    }
}
