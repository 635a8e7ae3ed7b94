namespace Odin.Backup;

/// <summary><c>restore-workload</c>.</summary>
internal static class RestoreWorkloadVerb
{
    public static readonly Verb Verb = new(
        WorkloadRestore.Verb, "in the cluster: verifies a backup, stops the workload, has its data replaced by a Job, and starts it again; puts everything back when that fails",
        Operand.Component, OrchestrationOptions.All, (_, arguments, surroundings) => OrchestrationOptions.Prepare(arguments, surroundings, RunAsync));

    static Task RunAsync(Orchestra o, CancellationToken stop) =>
        new WorkloadRestore(o.Map, o.Workload, o.Jobs, RestoreJobs.Read(o.JobFolder), o.Limits, o.Log).RunAsync(stop);
}
