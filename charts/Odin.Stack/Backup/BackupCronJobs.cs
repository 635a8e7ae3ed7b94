using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What makes backups at their time.</summary>
internal static class BackupCronJobs
{
    /// <summary>One that could not start for so long waits for its next time.</summary>
    const int StartingDeadline = 3600;

    /// <summary>A Job that has ended, and its log, stay for three days.</summary>
    const int Remembered = 3 * 24 * 3600;

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    /// <summary>A Job that is ended when it takes too long.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Limited(
        TemplateFunction<BackupContext, BackupPlanValues> plan, TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = 2,
        ActiveDeadlineSeconds = plan.Of(c).DeadlineSeconds,
        TtlSecondsAfterFinished = Remembered,
        Template = pods.Of(c),
    });

    /// <summary>A Job that stops a part: it must not be ended before it has started the part again.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Window(TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = 6,
        PodFailurePolicy = BackupControl.AgainUnlessItFailed,
        TtlSecondsAfterFinished = Remembered,
        Template = pods.Of(c),
    });

    /// <summary>Adds the CronJob of something that is backed up.</summary>
    /// <param name="templates">The chart's.</param>
    /// <param name="name">What follows the name of the backups.</param>
    /// <param name="isOn">Whether it is there.</param>
    /// <param name="plan">When it runs.</param>
    /// <param name="job">What does it.</param>
    /// <param name="file">Its template.</param>
    public static void Add(
        Templates<BackupValues> templates,
        string name,
        TemplateFunction<BackupContext, bool> isOn,
        TemplateFunction<BackupContext, BackupPlanValues> plan,
        TemplateFunction<BackupContext, V1JobSpec> job,
        string file) =>
        templates.Add(c => new V1CronJob
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            Spec = new()
            {
                Schedule = plan.Of(c).Schedule,
                TimeZone = c.Values.TimeZone,
                Suspend = plan.Of(c).Suspend,
                ConcurrencyPolicy = "Forbid",
                StartingDeadlineSeconds = StartingDeadline,
                SuccessfulJobsHistoryLimit = 1,
                FailedJobsHistoryLimit = 3,
                JobTemplate = new() { Spec = job.Of(c) },
            },
        }).When(c => isOn.Of(c)).InFile(file);
}
