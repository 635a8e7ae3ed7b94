using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>The ConfigMap of a component: what is asked for, and how far the run is that works on it.</summary>
/// <param name="api">The cluster.</param>
/// <param name="name">Its name.</param>
/// <param name="holder">The pod that this runs in.</param>
internal sealed class RequestMap(KubernetesApi api, string name, string holder)
{
    /// <summary>Where it is recorded how far a run is.</summary>
    public const string StateKey = "state";

    /// <summary>More changes by others at the same time mean that something writes without end.</summary>
    const int Attempts = 20;

    readonly ApiTarget _target = ApiResource.ConfigMaps.Named(name);
    string _version = "";

    /// <summary>For people.</summary>
    public string Place => $"ConfigMap {name}";

    /// <summary>Which it is, so that what is made for it goes with it.</summary>
    public string Uid { get; private set; } = "";

    public string Holder => holder;

    /// <summary>What is asked for.</summary>
    public async Task<Request> RequestAsync(CancellationToken stop) => Request.Of(Place, await ReadAsync(stop).ConfigureAwait(false));

    /// <summary>Makes this run the one that works on the component.</summary>
    /// <param name="take">From what a dead run left to what this one begins with.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BackupException">Another run is at work: <see cref="ExitCode.Busy"/>.</exception>
    public async Task<RunState> ClaimAsync(Func<RunState?, RunState> take, CancellationToken stop)
    {
        RunState? written = null;
        for (var i = 0; i < Attempts; i++)
        {
            var left = State(await ReadAsync(stop).ConfigureAwait(false));
            // The answer was lost, and not what it answered.
            if (left is not null && left == written) return left;
            if (left is not null && left.Holder != holder) await DemandDeadAsync(left, stop).ConfigureAwait(false);
            written = take(left);
            if (await TryWriteAsync(written, stop).ConfigureAwait(false)) return written;
        }
        throw Restless();
    }

    /// <summary>Records how far this run is, before it goes on.</summary>
    /// <exception cref="BackupException">Another run has taken over.</exception>
    public async Task WriteAsync(RunState state, CancellationToken stop)
    {
        for (var i = 0; !await TryWriteAsync(state, stop).ConfigureAwait(false); i++)
        {
            if (i == Attempts) throw Restless();
            var there = State(await ReadAsync(stop).ConfigureAwait(false));
            if (there == state) return;
            if (there?.Run != state.Run || there.Holder != holder)
                throw new BackupException(Place, $"the state is no longer this run's: {Owner(there)}.", "Nothing more is done here; look at the other run's log.") { Code = ExitCode.Busy };
        }
    }

    /// <summary>Forgets the run: nothing is left to do.</summary>
    public async Task ClearAsync(string run, CancellationToken stop)
    {
        for (var i = 0; !await TryPatchAsync(null, stop).ConfigureAwait(false); i++)
        {
            if (i == Attempts) throw Restless();
            var there = State(await ReadAsync(stop).ConfigureAwait(false));
            if (there is null || there.Run != run || there.Holder != holder) return;
        }
    }

    BackupException Restless() => new(Place, "it is changed by others all the time.", "See who writes it: kubectl get configmap with --show-managed-fields says so; then start this again.") { Code = ExitCode.Unfinished };

    static string Owner(RunState? there) => there is null ? "somebody removed it" : $"pod {there.Holder} has it";

    async Task DemandDeadAsync(RunState left, CancellationToken stop)
    {
        var pods = await api.ListAsync(ApiResource.Pods, "", ApiJson.Default.ApiListPod, stop).ConfigureAwait(false);
        if (pods.Any(p => p.Metadata.Name == left.Holder && !p.HasEnded))
            throw new BackupException(
                Place, $"pod {left.Holder} is at work on it ({left.Verb}, {left.Phase}, begun {left.Begun.UtcDateTime:yyyy-MM-dd HH:mm:ss'Z'}).",
                "Wait until it has ended. If its node is dead, remove the pod (kubectl delete pod --force): this then continues where it was.") { Code = ExitCode.Busy };
    }

    async Task<ConfigMap> ReadAsync(CancellationToken stop)
    {
        var map = await api.FindAsync(_target, ApiJson.Default.ConfigMap, stop).ConfigureAwait(false)
            ?? throw new BackupException(Place, $"there is none in {api.Namespace}.", "It comes with the chart: upgrade the release with the backup of this component on.");
        (_version, Uid) = (map.Metadata.ResourceVersion ?? "", map.Metadata.Uid);
        return map;
    }

    RunState? State(ConfigMap map)
    {
        if (map.Data.GetValueOrDefault(StateKey) is not { Length: > 0 } text) return null;
        try
        {
            var state = JsonSerializer.Deserialize(text, RunStateJson.Default.RunState);
            return state is { IsWhole: true } ? state : throw new JsonException("something is missing in it, or does not go together.");
        }
        catch (JsonException e)
        {
            throw new BackupException(
                $"{Place}, key '{StateKey}'", $"it is not what a run writes: {e.Message}",
                "Somebody has edited it. See that the workload has its replicas and its data, then remove the key.");
        }
    }

    Task<bool> TryWriteAsync(RunState state, CancellationToken stop) =>
        TryPatchAsync(JsonSerializer.Serialize(state, RunStateJson.Default.RunState), stop);

    /// <summary>Only when nobody has changed it since it was read.</summary>
    async Task<bool> TryPatchAsync(string? state, CancellationToken stop)
    {
        var patch = new JsonObject
        {
            ["metadata"] = new JsonObject { ["resourceVersion"] = _version },
            ["data"] = new JsonObject { [StateKey] = state },
        };
        if (await api.PatchAsync(_target, patch, ApiJson.Default.ConfigMap, stop).ConfigureAwait(false) is not { } map) return false;
        _version = map.Metadata.ResourceVersion ?? "";
        return true;
    }
}
