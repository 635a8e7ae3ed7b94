using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>Makes a VolumeSnapshot of a claim, and removes those that a policy does not keep.</summary>
/// <param name="order">Of which, and how.</param>
/// <param name="api">The cluster.</param>
/// <param name="log">Is told.</param>
internal sealed class SnapshotMaking(SnapshotOrder order, KubernetesApi api, RunLog log)
{
    const string ManagedBy = "app.kubernetes.io/managed-by";
    const string Component = "app.kubernetes.io/component";
    const string Program = "odin-backup";

    readonly Waiting _waiting = new(log);

    string Selector => $"{ManagedBy}={Program},{Component}={order.Component}";

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var there = await OursAsync(stop).ConfigureAwait(false);
        var made = await CreateAsync(there, stop).ConfigureAwait(false);
        await WaitAsync(NameOf(made), stop).ConfigureAwait(false);
        return order.Retention is { } policy ? await PruneAsync(policy, stop).ConfigureAwait(false) : ExitCode.Done;
    }

    async Task<BackupName> CreateAsync(IReadOnlyList<OwnSnapshot> there, CancellationToken stop)
    {
        var name = BackupName.Next(log.Clock.GetUtcNow(), there.Select(s => s.Name));
        if (!await api.TryCreateAsync(ApiResource.VolumeSnapshots, Manifest(name), stop).ConfigureAwait(false))
            log.Say("SnapshotThere", $"VolumeSnapshot {NameOf(name)} is there already: an answer was lost on the way, or another run makes it.");
        log.Say("SnapshotStarted", $"Made VolumeSnapshot {NameOf(name)} of {order.Claim}.", ("snapshot", NameOf(name)));
        return name;
    }

    Task WaitAsync(string name, CancellationToken stop) => _waiting.UntilAsync(
        Place(name), order.ReadyLimit, "See the log of the CSI driver's snapshotter. It is left, and removed by a later run.",
        async s =>
        {
            var snapshot = await api.FindAsync(ApiResource.VolumeSnapshots.Named(name), ApiJson.Default.VolumeSnapshot, s).ConfigureAwait(false)
                ?? throw new BackupException(Place(name), "it was removed before it was ready.", "See who removes VolumeSnapshots in this namespace, then run this again.");
            if (snapshot.Status is { ReadyToUse: true } ready)
            {
                log.Say("SnapshotReady", $"{Place(name)} is ready{(ready.RestoreSize is { } size ? $": {size}" : "")}.", ("snapshot", name));
                return null;
            }
            return snapshot.Status?.Error?.Message is { Length: > 0 } error ? $"it is not ready: {error.TrimEnd('.')}." : "it is not ready yet.";
        },
        stop);

    /// <summary>Only when the one that was made is ready: it is the newest, and always kept.</summary>
    async Task<int> PruneAsync(RetentionPolicy policy, CancellationToken stop)
    {
        try
        {
            foreach (var gone in Pruned(await OursAsync(stop).ConfigureAwait(false), policy))
            {
                await api.DeleteAsync(ApiResource.VolumeSnapshots.Named(NameOf(gone.Name)), stop).ConfigureAwait(false);
                log.Say("Pruned", $"Removed {Place(NameOf(gone.Name))}{(gone.IsReady ? "" : ", which never was ready")}.", ("snapshot", NameOf(gone.Name)));
            }
            return ExitCode.Done;
        }
        catch (BackupException e)
        {
            log.Fail("NotPruned", $"The snapshot is made, but old ones are not pruned: {e.Message}");
            return ExitCode.NotPruned;
        }
    }

    /// <summary>Of those that are ready what the policy does not keep, and what is older than the newest of them and never was.</summary>
    static IEnumerable<OwnSnapshot> Pruned(IReadOnlyList<OwnSnapshot> there, RetentionPolicy policy)
    {
        var ready = there.Where(s => s.IsReady).Select(s => s.Name).ToList();
        if (ready.Count == 0) return [];
        var kept = policy.Kept(ready);
        return there.Where(s => s.IsReady ? !kept.Contains(s.Name) : s.Name.CompareTo(ready.Max()) < 0);
    }

    /// <summary>Those of this claim whose names are ours; others are never touched.</summary>
    async Task<IReadOnlyList<OwnSnapshot>> OursAsync(CancellationToken stop)
    {
        var all = await api.ListAsync(ApiResource.VolumeSnapshots, Selector, ApiJson.Default.ApiListVolumeSnapshot, stop).ConfigureAwait(false);
        return [.. all.Where(s => s.Spec.Source.PersistentVolumeClaimName == order.Claim && s.Metadata.DeletionTimestamp is null).Select(Own).OfType<OwnSnapshot>()];
    }

    OwnSnapshot? Own(VolumeSnapshot snapshot) =>
        snapshot.Metadata.Name.StartsWith(order.Claim + "-", StringComparison.Ordinal)
        && BackupName.TryParse(snapshot.Metadata.Name[(order.Claim.Length + 1)..].ToUpperInvariant(), out var name)
            ? new(name, snapshot.Status is { ReadyToUse: true })
            : null;

    /// <summary>Names in Kubernetes have no large letters.</summary>
    string NameOf(BackupName name) => $"{order.Claim}-{name.ToString().ToLowerInvariant()}";

    static string Place(string name) => $"VolumeSnapshot {name}";

    JsonObject Manifest(BackupName name)
    {
        var spec = new JsonObject { ["source"] = new JsonObject { ["persistentVolumeClaimName"] = order.Claim } };
        if (order.Class is not null) spec["volumeSnapshotClassName"] = order.Class;
        return new()
        {
            ["apiVersion"] = $"{ApiResource.VolumeSnapshots.Group}/{ApiResource.VolumeSnapshots.Version}",
            ["kind"] = "VolumeSnapshot",
            ["metadata"] = new JsonObject
            {
                ["name"] = NameOf(name),
                ["labels"] = new JsonObject { [ManagedBy] = Program, [Component] = order.Component },
            },
            ["spec"] = spec,
        };
    }

    /// <summary>A snapshot that a run of ours has made.</summary>
    readonly record struct OwnSnapshot(BackupName Name, bool IsReady);
}
