using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>After what a Job has failed, and starts no other pod. The numbers are those with which the program ends, in <c>docs/backup.md</c>.</summary>
internal static class BackupFailures
{
    /// <summary>Whether the cluster knows them. One that does not would stop a part again and again after a restore that failed, so that there is no other pod then.</summary>
    public static readonly TemplateFunction<BackupContext, bool> AreKnown = new(c => c.Capabilities.KubeVersion.IsAtLeast(1, 26));

    /// <summary>A pod that had to leave its node was no attempt, whatever the program said when it was asked to end.</summary>
    static readonly V1PodFailurePolicyRule SentAway = new() { Action = "Ignore", OnPodConditions = [new() { Type = "DisruptionTarget", Status = "True" }] };

    /// <summary>Of a backup: what stops it may be gone a moment later, but neither wrong arguments nor a damaged backup are.</summary>
    public static readonly TemplateFunction<BackupContext, V1PodFailurePolicy?> OfBackup = Of(2, 4);

    /// <summary>Of snapshots: when only old ones could not be removed, the new one is there, and needs no other.</summary>
    public static readonly TemplateFunction<BackupContext, V1PodFailurePolicy?> OfSnapshots = Of(2, 4, 5);

    /// <summary>Of a step of a restore, for which a stopped part waits.</summary>
    public static readonly TemplateFunction<BackupContext, V1PodFailurePolicy?> OfRestore = Of(1, 2, 4);

    /// <summary>Of who stops and starts a part: a run that was cut off, or whose pod was killed, goes on where it was when it is started again, and one
    /// that has failed has put everything back.</summary>
    public static readonly TemplateFunction<BackupContext, V1PodFailurePolicy?> OfOrchestration = Of(1, 2, 3, 4);

    /// <summary>There is no second pod before the first has ended: older clusters do this by themselves for who has a policy as above.</summary>
    public static readonly TemplateFunction<BackupContext, string?> Replacement = new(c => c.Capabilities.KubeVersion.IsAtLeast(1, 29) ? "Failed" : null);

    static TemplateFunction<BackupContext, V1PodFailurePolicy?> Of(params int[] codes)
    {
        var policy = new V1PodFailurePolicy
        {
            Rules = [SentAway, new() { Action = "FailJob", OnExitCodes = new() { ContainerName = BackupContainer.Name, OperatorProperty = "In", Values = codes } }],
        };
        return new(c => AreKnown.Of(c) ? policy : null);
    }
}
