using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>The StatefulSet of a component.</summary>
/// <param name="api">The cluster.</param>
/// <param name="waiting">Waits for its pods.</param>
/// <param name="name">Its name.</param>
/// <param name="log">Is told.</param>
internal sealed class Workload(KubernetesApi api, Waiting waiting, string name, RunLog log)
{
    /// <summary>What to do about pods that do not get ready.</summary>
    public const string SeePods = "See kubectl describe and logs of its pods.";

    readonly ApiTarget _target = ApiResource.StatefulSets.Named(name);

    /// <summary>For people.</summary>
    public string Place => $"StatefulSet {name}";

    /// <exception cref="BackupException">There is none.</exception>
    public async Task<StatefulSet> ReadAsync(CancellationToken stop) =>
        await api.FindAsync(_target, ApiJson.Default.StatefulSet, stop).ConfigureAwait(false)
        ?? throw new BackupException(Place, $"there is none in {api.Namespace}.", "See that the component is installed, and under that name.");

    /// <summary>Asks for so many pods, and waits for nothing.</summary>
    public async Task ScaleAsync(int replicas, CancellationToken stop)
    {
        var patch = new JsonObject { ["spec"] = new JsonObject { ["replicas"] = replicas } };
        if (await api.PatchAsync(_target with { Part = "scale" }, patch, ApiJson.Default.Scale, stop).ConfigureAwait(false) is null)
            throw new BackupException(Place, "others change it in the same moment, again and again.", "See who does: kubectl get statefulset with --show-managed-fields says so.");
        log.Say("Scaled", $"{Place} is set to {replicas} replicas.", ("workload", name), ("replicas", replicas));
    }

    /// <summary>Stops its pods, and waits until they and all others that hold its data are gone.</summary>
    /// <param name="limit">How long.</param>
    /// <param name="job">The Job that works on the data, whose pods may hold it.</param>
    /// <param name="stop">Ends it.</param>
    public async Task StopAsync(TimeSpan limit, JobManifest job, CancellationToken stop)
    {
        var set = await ReadAsync(stop).ConfigureAwait(false);
        var data = set.Claims.Intersect(job.Claims).Concat(set.OwnClaims).ToHashSet();
        if (set.Spec.Replicas != 0) await ScaleAsync(0, stop).ConfigureAwait(false);
        await waiting.UntilAsync(
            Place, limit, "A pod that does not go is on a node that is dead, or waits for a finalizer: see kubectl describe pod. It is never forced here, since it may still write.",
            async s =>
            {
                var there = (await PodsAsync(s).ConfigureAwait(false)).Where(p => p.IsOf(set.Metadata.Uid) || (p.Job != job.Name && data.Any(p.Holds))).ToList();
                return there.Count == 0 ? null : $"still there: {string.Join(", ", there.Select(p => p.Metadata.Name).Order(StringComparer.Ordinal))}.";
            },
            stop).ConfigureAwait(false);
    }

    /// <exception cref="BackupException">Somebody starts it while its data is worked on.</exception>
    public async Task DemandStoppedAsync(CancellationToken stop)
    {
        var replicas = (await ReadAsync(stop).ConfigureAwait(false)).Spec.Replicas;
        if (replicas != 0)
            throw new BackupException(
                Place, $"somebody has set it to {replicas} replicas while its data is worked on.",
                "Suspend what does that (a GitOps controller, an upgrade, a person), then start this again.");
    }

    /// <summary>Asks for so many pods, and waits until they are ready.</summary>
    /// <param name="replicas">How many.</param>
    /// <param name="limit">How long.</param>
    /// <param name="wayOut">What to do when they are not.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BackupException">They are not ready in time.</exception>
    public async Task StartAsync(int replicas, TimeSpan limit, string wayOut, CancellationToken stop)
    {
        if (await TryStartAsync(replicas, limit, stop).ConfigureAwait(false) is { } missing) throw new BackupException(Place, missing, wayOut);
    }

    /// <summary>Asks for so many pods, and waits until they are ready.</summary>
    /// <returns>What is missing when the time is over, though they were asked for; <c>null</c>: nothing.</returns>
    public async Task<string?> TryStartAsync(int replicas, TimeSpan limit, CancellationToken stop)
    {
        if ((await ReadAsync(stop).ConfigureAwait(false)).Spec.Replicas != replicas) await ScaleAsync(replicas, stop).ConfigureAwait(false);
        return await waiting.MissingAsync(
            Place, limit,
            async s =>
            {
                var set = await ReadAsync(s).ConfigureAwait(false);
                var ready = set.Status.ObservedGeneration < set.Metadata.Generation ? 0 : set.Status.ReadyReplicas;
                return ready >= replicas ? null : $"{ready} of {replicas} pods are ready{await TroubleAsync(set, s).ConfigureAwait(false)}.";
            },
            stop).ConfigureAwait(false);
    }

    async Task<string> TroubleAsync(StatefulSet set, CancellationToken stop)
    {
        var trouble = (await PodsAsync(stop).ConfigureAwait(false)).Where(p => p.IsOf(set.Metadata.Uid) && p.Trouble.Length > 0).Select(p => $"{p.Metadata.Name}: {p.Trouble}").ToList();
        return trouble.Count == 0 ? "" : $" ({string.Join("; ", trouble)})";
    }

    Task<IReadOnlyList<Pod>> PodsAsync(CancellationToken stop) => api.ListAsync(ApiResource.Pods, "", ApiJson.Default.ApiListPod, stop);
}
