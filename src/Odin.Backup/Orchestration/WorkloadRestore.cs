namespace Odin.Backup;

/// <summary>Restores a component in the cluster: stops its workload, has its data replaced, and starts it again; or puts everything back.</summary>
/// <param name="map">What is asked for, and how far it is.</param>
/// <param name="workload">The component's StatefulSet.</param>
/// <param name="jobs">Runs the Jobs.</param>
/// <param name="manifests">What they are.</param>
/// <param name="limits">How long they may take.</param>
/// <param name="log">Is told.</param>
internal sealed class WorkloadRestore(RequestMap map, Workload workload, JobRuns jobs, RestoreJobs manifests, Limits limits, RunLog log)
{
    public const string Verb = "restore-workload";

    /// <exception cref="BackupException">It is not restored, with what was done about it.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        var request = await map.RequestAsync(stop).ConfigureAwait(false);
        var state = await map.ClaimAsync(left => Take(request, left), stop).ConfigureAwait(false);
        var end = await new Steps(map, Table(request), log).RunAsync(state, stop).ConfigureAwait(false);
        Report(request, state, end);
    }

    Dictionary<Phase, Step> Table(Request request) => new()
    {
        [Phase.Preparing] = new((s, stop) => PrepareAsync(request, s, stop), (s, e) => s with { Phase = Phase.Done, Problem = $"{e.Message} Nothing was touched." }),
        [Phase.Stopping] = new(StopAsync, (s, e) => s with { Phase = Phase.Returning, Problem = e.Message }),
        [Phase.Restoring] = new(RestoreAsync, (s, e) => s with { Phase = Phase.Undoing, Problem = e.Message }),
        [Phase.Starting] = new(StartAsync, (s, e) => s with { Phase = Phase.Undoing, Problem = e.Message }),
        [Phase.Finishing] = new(FinishAsync, (_, _) => null),
        [Phase.Undoing] = new(UndoAsync, (_, _) => null),
        [Phase.Returning] = new(ReturnAsync, (_, _) => null),
    };

    async Task<RunState> PrepareAsync(Request request, RunState state, CancellationToken stop)
    {
        SayBegin(request);
        var set = await workload.ReadAsync(stop).ConfigureAwait(false);
        DemandFit(set);
        foreach (var manifest in manifests.OnData) await jobs.ClearAsync(manifest, stop).ConfigureAwait(false);
        foreach (var manifest in manifests.OnData) await jobs.TryOutAsync(manifest, state, stop).ConfigureAwait(false);
        var said = await jobs.RunAsync(manifests.Verify, state, request.BackupText, limits.Job, _ => Task.CompletedTask, stop).ConfigureAwait(false);
        var verified = Handover.Read(manifests.Verify.Place, said);
        SayVerified(request, verified);
        WarnOfOthers(set);
        if (!request.IsDryRun) return state with { Phase = Phase.Stopping, Backup = verified.Backup, Replicas = set.Spec.Replicas };
        log.Say("DryRun", $"Would set {workload.Place} from {set.Spec.Replicas} to 0 replicas, put {verified.Backup} into the place of its data, set it to {set.Spec.Replicas} again, and remove the old data once it is ready. Nothing was touched.");
        return state with { Phase = Phase.Done };
    }

    void SayBegin(Request request) => log.Say(
        "Begun", $"This is a {request.Kind}: the backup {request.BackupText} for {workload.Place}, which is {(request.IsDryRun ? "left as it is" : "stopped once the backup is verified")}.",
        ("backup", request.BackupText), ("dryRun", request.IsDryRun));

    void SayVerified(Request request, Handover verified)
    {
        var latest = request.Backup is null ? $" That is what {request.BackupText} means in this {request.Kind}." : "";
        log.Say(
            "Verified", $"The backup is whole: {verified}.{latest} The volume has to have room for {Bytes.Of(verified.Bytes)} beside the data that is there.",
            ("backup", verified.Backup), ("files", verified.Files), ("bytes", verified.Bytes));
    }

    void WarnOfOthers(StatefulSet set)
    {
        var others = set.Spec.Replicas - 1;
        if (others > 0 && manifests.Restore.Claims.Overlaps(set.OwnClaims))
            log.Warn("ManyReplicas", $"{workload.Place} has {set.Spec.Replicas} replicas, each with data of its own: only that of the first is restored. The other {others} keep theirs.", ("others", others));
    }

    /// <summary>The volumes are why pods must be gone, so they have to be the right ones.</summary>
    void DemandFit(StatefulSet set)
    {
        var claims = set.Claims.ToHashSet();
        if (manifests.Verify.Claims.Overlaps(claims))
            throw new BackupException(manifests.Verify.Place, $"it mounts a volume of {workload.Place}, whose pods are running.", "It comes from the chart: upgrade the release.");
        if (manifests.OnData.FirstOrDefault(m => !m.Claims.Overlaps(claims)) is { } other)
            throw new BackupException(
                other.Place, $"it mounts no volume of {workload.Place} ({string.Join(", ", claims)}).", "See that the component keeps its data on a volume, and that the chart's values name it.");
    }

    async Task<RunState> StopAsync(RunState state, CancellationToken stop)
    {
        await workload.StopAsync(limits.Stop, manifests.Restore, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Restoring };
    }

    async Task<RunState> RestoreAsync(RunState state, CancellationToken stop)
    {
        await workload.StopAsync(limits.Stop, manifests.Restore, stop).ConfigureAwait(false);
        await jobs.RunAsync(manifests.Restore, state, state.Backup!, limits.Job, workload.DemandStoppedAsync, stop).ConfigureAwait(false);
        await workload.DemandStoppedAsync(stop).ConfigureAwait(false);
        return state with { Phase = Phase.Starting };
    }

    async Task<RunState> StartAsync(RunState state, CancellationToken stop)
    {
        await workload.StartAsync(state.Replicas!.Value, limits.Start, "Its pods go when the old data is put back: where logs are kept, theirs say why.", stop).ConfigureAwait(false);
        return state with { Phase = Phase.Finishing };
    }

    /// <summary>Data is only removed when a pod is ready on what took its place.</summary>
    async Task<RunState> FinishAsync(RunState state, CancellationToken stop)
    {
        var replicas = (await workload.ReadAsync(stop).ConfigureAwait(false)).Spec.Replicas;
        if (replicas == 0) return state;
        await workload.StartAsync(replicas, limits.Start, Workload.SeePods, stop).ConfigureAwait(false);
        await jobs.RunAsync(manifests.Finish, state, state.Backup!, limits.Job, _ => Task.CompletedTask, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Done };
    }

    async Task<RunState> UndoAsync(RunState state, CancellationToken stop)
    {
        await jobs.EndAsync(manifests.Restore, stop).ConfigureAwait(false);
        await workload.StopAsync(limits.Stop, manifests.Undo, stop).ConfigureAwait(false);
        await jobs.RunAsync(manifests.Undo, state, state.Backup!, limits.Job, workload.DemandStoppedAsync, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Returning };
    }

    /// <summary>Once the replicas are set, nothing is left that another run could do: whether pods get ready on data that they had is theirs.</summary>
    async Task<RunState> ReturnAsync(RunState state, CancellationToken stop)
    {
        var missing = await workload.TryStartAsync(state.Replicas!.Value, limits.Start, stop).ConfigureAwait(false);
        return state with { Phase = Phase.Done, Problem = missing is null ? state.Problem : $"{state.Problem} The data is as it was, but: {workload.Place}: {missing} {Workload.SeePods}" };
    }

    RunState Take(Request request, RunState? left)
    {
        if (request.IsDryRun && left is { Verb: Verb, Phase: not Phase.Preparing })
            throw new BackupException(
                map.Place, $"a run is not finished: {left.Verb} of {left.Backup}, in phase {left.Phase}. A dry run touches nothing of it.",
                $"Set {Request.DryRunKey} to \"false\" and start this again: it continues that run.");
        return Runs.Take(Verb, map, left, log);
    }

    void Report(Request request, RunState began, RunState end)
    {
        if (end.Problem is { } problem)
            throw new BackupException(workload.Place, $"the backup {end.Backup ?? request.BackupText} is not restored: {problem}", "Its data and the number of its replicas are as they were; when the cause is gone, start this again.");
        if (end.Phase == Phase.Finishing) ReportStopped(began, end);
        else if (!request.IsDryRun) log.Say("Restored", $"{workload.Place} has the data of {end.Backup}, and {end.Replicas} replicas that are ready.", ("backup", end.Backup), ("replicas", end.Replicas));
        if (began.Backup is not null && request.Backup is not null && request.BackupText != began.Backup)
            log.Warn("OtherRequest", $"That was the run begun {Runs.Time(began.Begun)}. The request now is for {request.BackupText}: start this again for that.");
    }

    void ReportStopped(RunState began, RunState end)
    {
        const string WayOut = "The old data is kept beside it. Scale it up, see that it works, and start this again: that removes the old data.";
        if (began.Phase == Phase.Finishing) throw new BackupException(workload.Place, $"it has the data of {end.Backup}, and still no replicas.", WayOut);
        log.Warn("LeftStopped", $"{workload.Place} has the data of {end.Backup}. It had 0 replicas and is left so. {WayOut}", ("backup", end.Backup));
    }
}
