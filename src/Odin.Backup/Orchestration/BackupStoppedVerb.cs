namespace Odin.Backup;

/// <summary><c>backup-stopped</c>.</summary>
internal static class BackupStoppedVerb
{
    public static readonly Verb Verb = new(
        StoppedBackup.Verb, "in the cluster: stops the workload, has its data copied by a Job, and starts it again",
        Operand.Component, OrchestrationOptions.All, (_, arguments, surroundings) => OrchestrationOptions.Prepare(arguments, surroundings, RunAsync));

    static Task RunAsync(Orchestra o, CancellationToken stop) =>
        new StoppedBackup(o.Map, o.Workload, o.Jobs, JobManifest.Read(o.JobFolder, "backup"), o.Limits, o.Log).RunAsync(stop);
}
