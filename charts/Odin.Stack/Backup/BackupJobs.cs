using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The Jobs of CronJobs.</summary>
internal static class BackupJobs
{
    /// <summary>A Job that has ended, and its log, stay for three days.</summary>
    const int Remembered = 3 * 24 * 3600;

    /// <summary>One that is ended when it takes too long.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Limited(
        TemplateFunction<BackupContext, BackupPlanValues> plan, TemplateFunction<BackupContext, V1PodFailurePolicy?> failures, TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = 2,
        ActiveDeadlineSeconds = plan.Of(c).DeadlineSeconds,
        PodFailurePolicy = failures.Of(c),
        PodReplacementPolicy = BackupFailures.Replacement.Of(c),
        TtlSecondsAfterFinished = Remembered,
        Template = pods.Of(c),
    });

    /// <summary>One that stops a part: it must not be ended before it has started the part again.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Window(TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => Orchestrating(6, Remembered, pods);

    /// <summary>The same, for a person who looks at it afterwards: it stays.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> OnRequest(TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => Orchestrating(3, null, pods);

    /// <summary>One that the program makes while a part is stopped.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Of(BackupTarget target, BackupStep step)
    {
        var (deadline, failures, pods) = (step.Deadline, step.Failures, BackupPods.Of(target, step));
        return new(c => new V1JobSpec
        {
            BackoffLimit = 2,
            ActiveDeadlineSeconds = deadline.Of(c),
            PodFailurePolicy = failures.Of(c),
            PodReplacementPolicy = BackupFailures.Replacement.Of(c),
            Template = pods.Of(c),
        });
    }

    static TemplateFunction<BackupContext, V1JobSpec> Orchestrating(int again, int? remembered, TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = BackupFailures.AreKnown.Of(c) ? again : 0,
        PodFailurePolicy = BackupFailures.OfOrchestration.Of(c),
        PodReplacementPolicy = BackupFailures.Replacement.Of(c),
        TtlSecondsAfterFinished = remembered,
        Template = pods.Of(c),
    });
}
