namespace Odin.Backup;

/// <summary>Runs the Jobs of a component, one at a time.</summary>
/// <param name="api">The cluster.</param>
/// <param name="waiting">Waits for them.</param>
/// <param name="owner">What they go with.</param>
/// <param name="limits">How long they may take.</param>
/// <param name="log">Is told.</param>
internal sealed class JobRuns(KubernetesApi api, Waiting waiting, Func<OwnerReferenceTo> owner, Limits limits, RunLog log)
{
    const int Attempts = 20;
    const string Remove = "Look at its pods; remove the Job when it is no longer needed, then start this again.";

    /// <summary>Runs one to its end, or goes on with the one that this run has made before it was cut off.</summary>
    /// <param name="manifest">What it is.</param>
    /// <param name="state">Who makes it, for which backup.</param>
    /// <param name="backup">Which backup it is told.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="check">Is asked again and again while it runs; throws when it must not go on.</param>
    /// <param name="stop">Ends the wait, not the Job.</param>
    /// <returns>What it left when it ended.</returns>
    /// <exception cref="BackupException">It failed, or took too long.</exception>
    public async Task<string> RunAsync(JobManifest manifest, RunState state, string backup, TimeSpan limit, Func<CancellationToken, Task> check, CancellationToken stop)
    {
        await BeginAsync(manifest, state, backup, stop).ConfigureAwait(false);
        Job? job = null;
        await waiting.UntilAsync(
            manifest.Place, limit, $"Give it more time, or see what it does while it runs: {Kubectl("logs", manifest)}.",
            async s =>
            {
                await check(s).ConfigureAwait(false);
                job = await FindAsync(manifest, s).ConfigureAwait(false)
                    ?? throw new BackupException(manifest.Place, "it was removed by somebody before it ended.", "Start this again, and let it end.");
                return job.HasEnded ? null : "it is not done yet.";
            },
            stop).ConfigureAwait(false);
        var pods = await PodsAsync(manifest, stop).ConfigureAwait(false);
        if (job!.IsFailed) throw Failed(manifest, job, pods);
        log.Say("JobDone", $"{manifest.Place} is done.", ("job", manifest.Name));
        return Message(pods);
    }

    /// <summary>Sees to it that nothing of one works any more. One that has ended is left, with the log of its pods, until it is made anew.</summary>
    public async Task EndAsync(JobManifest manifest, CancellationToken stop)
    {
        if (await FindAsync(manifest, stop).ConfigureAwait(false) is not { } job) return;
        // A Job that failed because its time was over may have pods that are still going.
        if (job.HasEnded && (await PodsAsync(manifest, stop).ConfigureAwait(false)).All(p => p.HasEnded)) return;
        await ClearAsync(manifest, stop).ConfigureAwait(false);
    }

    /// <summary>Removes one that is there, with its pods.</summary>
    public async Task ClearAsync(JobManifest manifest, CancellationToken stop)
    {
        if (await FindAsync(manifest, stop).ConfigureAwait(false) is null) return;
        log.Say("JobCleared", $"Removing {manifest.Place} and its pods.", ("job", manifest.Name));
        await api.DeleteAsync(ApiResource.Jobs.Named(manifest.Name), stop).ConfigureAwait(false);
        await waiting.UntilAsync(
            manifest.Place, limits.Stop, Remove, async s => await FindAsync(manifest, s).ConfigureAwait(false) is null ? null : "it is being removed, and is not gone yet.", stop).ConfigureAwait(false);
    }

    /// <summary>Asks whether the API would take it, so that this is known before anything is touched.</summary>
    /// <exception cref="BackupException">It would not.</exception>
    public Task TryOutAsync(JobManifest manifest, RunState state, CancellationToken stop) =>
        api.TryCreateAsync(ApiResource.Jobs, manifest.For(state.Run, owner(), state.Backup ?? ""), stop, isDryRun: true);

    async Task BeginAsync(JobManifest manifest, RunState state, string backup, CancellationToken stop)
    {
        for (var i = 0; i < Attempts; i++)
        {
            if (await FindAsync(manifest, stop).ConfigureAwait(false) is { } there)
            {
                if (IsOf(there, state) && !there.IsFailed) return;
                await ClearAsync(manifest, stop).ConfigureAwait(false);
            }
            if (!await api.TryCreateAsync(ApiResource.Jobs, manifest.For(state.Run, owner(), backup), stop).ConfigureAwait(false)) continue;
            log.Say("JobStarted", $"Started {manifest.Place}.", ("job", manifest.Name), ("backup", backup));
            return;
        }
        throw new BackupException(manifest.Place, "it cannot be made: others make and remove one of its name.", Remove);
    }

    static bool IsOf(Job job, RunState state) =>
        job.Metadata.DeletionTimestamp is null && job.Metadata.Annotations.GetValueOrDefault(JobManifest.RunAnnotation) == state.Run;

    Task<Job?> FindAsync(JobManifest manifest, CancellationToken stop) => api.FindAsync(ApiResource.Jobs.Named(manifest.Name), ApiJson.Default.Job, stop);

    Task<IReadOnlyList<Pod>> PodsAsync(JobManifest manifest, CancellationToken stop) =>
        api.ListAsync(ApiResource.Pods, $"job-name={manifest.Name}", ApiJson.Default.ApiListPod, stop);

    /// <summary>What the last of its pods left: the result, or the end of the log of one that failed.</summary>
    static string Message(IEnumerable<Pod> pods) =>
        pods.OrderBy(p => p.Status.Phase == "Succeeded").ThenBy(p => p.Metadata.CreationTimestamp, StringComparer.Ordinal).SelectMany(p => p.Messages).LastOrDefault() ?? "";

    BackupException Failed(JobManifest manifest, Job job, IReadOnlyList<Pod> pods) => new(
        manifest.Place, $"it failed ({job.Reason}){(Message(pods) is { Length: > 0 } said ? $": {said}" : ".")}", pods.Count > 0
            ? $"It is left until the next run: {Kubectl("logs", manifest)} says more."
            : $"None of its pods is left: {Kubectl("describe", manifest)} says what became of them.");

    string Kubectl(string verb, JobManifest manifest) => $"kubectl {verb} --namespace {api.Namespace} job/{manifest.Name}";
}

/// <summary>How long the parts of a run may take.</summary>
/// <param name="Stop">Until pods, and Jobs that are removed, are gone.</param>
/// <param name="Job">For each Job.</param>
/// <param name="Start">Until the pods are ready again.</param>
internal sealed record Limits(TimeSpan Stop, TimeSpan Job, TimeSpan Start);
