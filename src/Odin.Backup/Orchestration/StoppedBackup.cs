namespace Odin.Backup;

/// <summary>Backs up a component while it is stopped, and starts it again whatever comes of it.</summary>
/// <param name="map">How far it is.</param>
/// <param name="workload">The component's StatefulSet.</param>
/// <param name="jobs">Runs the Job.</param>
/// <param name="backup">What it is.</param>
/// <param name="limits">How long it may take.</param>
/// <param name="log">Is told.</param>
internal sealed class StoppedBackup(RequestMap map, Workload workload, JobRuns jobs, JobManifest backup, Limits limits, RunLog log)
{
    public const string Verb = "backup-stopped";

    /// <exception cref="BackupException">There is no backup, with what was done about it.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        var state = await map.ClaimAsync(left => Runs.Take(Verb, map, left, log), stop).ConfigureAwait(false);
        var end = await new Steps(map, Table(), log).RunAsync(state, stop).ConfigureAwait(false);
        if (end.Problem is { } problem) throw new BackupException(workload.Place, problem, "When the cause is gone, start this again, or wait for the next time.");
        log.Say("BackedUp", $"{workload.Place} is backed up, and has its {end.Replicas} replicas again.", ("replicas", end.Replicas));
    }

    Dictionary<Phase, Step> Table() => new()
    {
        [Phase.Preparing] = new(PrepareAsync, (s, e) => NotBackedUp(s, Phase.Done, $"{e.Message} Nothing was touched.")),
        [Phase.Stopping] = new(StopAsync, (s, e) => NotBackedUp(s, Phase.Returning, e.Message)),
        [Phase.BackingUp] = new(BackUpAsync, (s, e) => NotBackedUp(s, Phase.Returning, e.Message)),
        [Phase.Returning] = new(ReturnAsync, (_, _) => null),
    };

    static RunState NotBackedUp(RunState state, Phase next, string why) => state with { Phase = next, Problem = $"it is not backed up: {why}" };

    async Task<RunState> PrepareAsync(RunState state, CancellationToken stop)
    {
        var set = await workload.ReadAsync(stop).ConfigureAwait(false);
        if (!backup.Claims.Overlaps(set.Claims))
            throw new BackupException(backup.Place, $"it mounts no volume of {workload.Place} ({string.Join(", ", set.Claims)}).", "See that the component keeps its data on a volume, and that the chart's values name it.");
        await jobs.ClearAsync(backup, stop).ConfigureAwait(false);
        await jobs.TryOutAsync(backup, state, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Stopping, Replicas = set.Spec.Replicas };
    }

    async Task<RunState> StopAsync(RunState state, CancellationToken stop)
    {
        await workload.StopAsync(limits.Stop, backup, stop).ConfigureAwait(false);
        return state with { Phase = Phase.BackingUp };
    }

    async Task<RunState> BackUpAsync(RunState state, CancellationToken stop)
    {
        await workload.StopAsync(limits.Stop, backup, stop).ConfigureAwait(false);
        await jobs.RunAsync(backup, state, "", limits.Job, workload.DemandStoppedAsync, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Returning };
    }

    async Task<RunState> ReturnAsync(RunState state, CancellationToken stop)
    {
        // One that took too long must not read what the workload writes.
        if (state.Problem is not null) await jobs.EndAsync(backup, stop).ConfigureAwait(false);
        var missing = await workload.TryStartAsync(state.Replicas!.Value, limits.Start, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Done, Problem = missing is null ? state.Problem : $"{(state.Problem is { } before ? $"{before} Its replicas are set again," : "it is backed up,")} but {missing} {Workload.SeePods}" };
    }
}
