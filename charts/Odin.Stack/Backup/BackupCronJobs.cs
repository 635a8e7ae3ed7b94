using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What makes backups at their time, and what brings them back when a person asks for it.</summary>
internal static class BackupCronJobs
{
    /// <summary>One that could not start for so long waits for its next time.</summary>
    const int StartingDeadline = 3600;

    /// <summary>A suspended CronJob has a time as well.</summary>
    const string Never = "0 0 31 2 *";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    /// <summary>One that runs by its plan.</summary>
    public static TemplateFunction<BackupContext, V1CronJobSpec> Planned(
        TemplateFunction<BackupContext, BackupPlanValues> plan, TemplateFunction<BackupContext, V1JobSpec> job) => new(c => new V1CronJobSpec
    {
        Schedule = plan.Of(c).Schedule,
        TimeZone = c.Values.TimeZone,
        Suspend = plan.Of(c).Suspend,
        ConcurrencyPolicy = "Forbid",
        StartingDeadlineSeconds = StartingDeadline,
        SuccessfulJobsHistoryLimit = 1,
        FailedJobsHistoryLimit = 3,
        JobTemplate = new() { Spec = job.Of(c) },
    });

    /// <summary>One whose Jobs a person makes. Those that failed stay, with their logs.</summary>
    public static TemplateFunction<BackupContext, V1CronJobSpec> OnRequest(TemplateFunction<BackupContext, V1JobSpec> job) => new(c => new V1CronJobSpec
    {
        Schedule = Never,
        Suspend = true,
        ConcurrencyPolicy = "Forbid",
        SuccessfulJobsHistoryLimit = 3,
        FailedJobsHistoryLimit = 5,
        JobTemplate = new() { Spec = job.Of(c) },
    });

    /// <summary>Adds a CronJob.</summary>
    /// <param name="templates">The chart's.</param>
    /// <param name="name">What follows the name of the backups.</param>
    /// <param name="isOn">Whether it is there.</param>
    /// <param name="spec">What it runs, and when.</param>
    /// <param name="file">Its template.</param>
    public static void Add(
        Templates<BackupValues> templates, string name, TemplateFunction<BackupContext, bool> isOn, TemplateFunction<BackupContext, V1CronJobSpec> spec, string file) =>
        templates.Add(c => new V1CronJob
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            Spec = spec.Of(c),
        }).When(c => isOn.Of(c)).InFile(file);
}
