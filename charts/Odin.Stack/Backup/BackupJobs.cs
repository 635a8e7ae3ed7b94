using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The Jobs of CronJobs.</summary>
internal static class BackupJobs
{
    /// <summary>A Job that has ended, and its log, stay for three days.</summary>
    const int Remembered = 3 * 24 * 3600;

    /// <summary>One that is ended when it takes too long.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Limited(
        TemplateFunction<BackupContext, BackupPlanValues> plan, V1PodFailurePolicy failures, TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = 2,
        ActiveDeadlineSeconds = plan.Of(c).DeadlineSeconds,
        PodFailurePolicy = BackupFailures.AreKnown.Of(c) ? failures : null,
        PodReplacementPolicy = BackupFailures.Replacement.Of(c),
        TtlSecondsAfterFinished = Remembered,
        Template = pods.Of(c),
    });

    /// <summary>One that stops a part: it must not be ended before it has started the part again.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Window(TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = BackupFailures.AreKnown.Of(c) ? 6 : 0,
        PodFailurePolicy = BackupFailures.AreKnown.Of(c) ? BackupFailures.OfOrchestration : null,
        PodReplacementPolicy = BackupFailures.Replacement.Of(c),
        TtlSecondsAfterFinished = Remembered,
        Template = pods.Of(c),
    });

    /// <summary>The same, for a person who looks at it afterwards: it stays.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> OnRequest(TemplateFunction<BackupContext, V1PodTemplateSpec> pods) => new(c => new V1JobSpec
    {
        BackoffLimit = BackupFailures.AreKnown.Of(c) ? 3 : 0,
        PodFailurePolicy = BackupFailures.AreKnown.Of(c) ? BackupFailures.OfOrchestration : null,
        PodReplacementPolicy = BackupFailures.Replacement.Of(c),
        Template = pods.Of(c),
    });

    /// <summary>One that the program makes while a part is stopped.</summary>
    public static TemplateFunction<BackupContext, V1JobSpec> Of(BackupTarget target, BackupStep step)
    {
        var (deadline, failures, pods) = (step.Deadline, step.Failures, BackupPods.Of(target, step));
        return new(c => new V1JobSpec
        {
            BackoffLimit = 2,
            ActiveDeadlineSeconds = deadline.Of(c),
            PodFailurePolicy = BackupFailures.AreKnown.Of(c) ? failures : null,
            PodReplacementPolicy = BackupFailures.Replacement.Of(c),
            Template = pods.Of(c),
        });
    }
}
