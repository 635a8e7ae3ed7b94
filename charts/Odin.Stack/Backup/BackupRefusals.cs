using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>Values that would do nothing, or something else than they say.</summary>
internal static class BackupRefusals
{
    /// <summary>The longest name that leaves room for that of a CronJob, which takes 52 characters.</summary>
    const int LongestName = 31;

    static readonly TemplateFunction<BackupContext, string> Host = new(
        c => c.Values.Bucket.Endpoint.Replace("https://", "").Replace("http://", "") + "/");

    static readonly TemplateFunction<BackupContext, bool> IsPortOpen = new(c =>
        Host.Of(c).Contains(':') ? c.Values.Bucket.Ports.Any(port => Host.Of(c).Contains($":{port}/"))
            : c.Values.Bucket.Endpoint.StartsWith("http://", StringComparison.Ordinal) ? c.Values.Bucket.Ports.Contains(80)
            : c.Values.Bucket.Ports.Contains(443));

    public static void Define(Templates<BackupValues> templates)
    {
        templates.FailWhen(
            c => Names.Label(BackupChart.Backup.FullName.Of(c), LongestName) != BackupChart.Backup.FullName.Of(c),
            "The name of the backups is longer than 31 characters, and with those of the parts behind it longer than a CronJob's may be. Set fullnameOverride, or choose a shorter name for the release.");
        templates.FailWhen(
            c => c.Values.Bucket.Name != "" && c.Values.NetworkPolicy.Enabled && !IsPortOpen.Of(c),
            "The NetworkPolicy does not let the backups out to the port of bucket.endpoint, which is 443 for https and 80 for http unless it says another. Add it to bucket.ports.");
        templates.FailWhen(
            c => c.Values.Bucket.Name == "" && c.Values.Bucket.ExistingSecret != "",
            "bucket.existingSecret has the keys of a bucket that has no name, and the backups would go to volumes. Set bucket.name, or bucket.existingSecret to \"\".");
        templates.FailWhen(
            c => !c.Values.Objects.Enabled && c.Values.Objects.EncryptionSecret != "",
            "objects.encryptionSecret is for Secrets, which are not backed up. Set objects.enabled to true, or objects.encryptionSecret to \"\".");
        templates.FailWhen(
            c => c.Values.Pod.ExtraArgs.Any(),
            "extraArgs would go to each verb of the program, and there is no option that all of them know. Set it to [].");
    }
}
