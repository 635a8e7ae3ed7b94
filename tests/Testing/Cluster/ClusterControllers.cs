using System.Globalization;
using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>What a cluster does by itself with StatefulSets, Jobs and VolumeSnapshots: a little more each time that it is asked something.</summary>
public sealed class ClusterControllers(ClusterObjects objects, DataVolume volume)
{
    /// <summary>What tells a Job which backup it is for.</summary>
    const string BackupVariable = "ODIN_BACKUP";

    /// <summary>Longer than who does not wait for a pod takes to its next step.</summary>
    const int ToGo = 12;

    readonly Dictionary<string, int> _ages = [];

    /// <summary>How Jobs end, by their step: <c>null</c>: well; else the message of a failure.</summary>
    public Dictionary<string, string?> Failures { get; } = [];

    /// <summary>Steps whose Jobs run for ever.</summary>
    public HashSet<string> Endless { get; } = [];

    /// <summary>What the Jobs' pods leave when all is well, by their step.</summary>
    public Dictionary<string, string> Messages { get; } = [];

    /// <summary>Does the work of a Job, by its step and the backup that it is told: how it ends, and what it leaves. None: nothing real is done.</summary>
    public Func<string, string, (bool IsWell, string Message)>? Work { get; set; }

    /// <summary>Whether a pod gets ready on this data.</summary>
    public Func<string, bool> GetsReady { get; set; } = _ => true;

    /// <summary>Pods that do not go.</summary>
    public HashSet<string> Stuck { get; } = [];

    /// <summary>What became of a VolumeSnapshot when it has been asked for a few times.</summary>
    public Func<string, JsonObject?> Snapshot { get; set; } = _ => new() { ["readyToUse"] = true, ["restoreSize"] = "10Gi" };

    /// <summary>What must never happen, and did.</summary>
    public List<string> Violations { get; } = [];

    public void Pass()
    {
        foreach (var set in objects.All("statefulsets.apps")) Pass(set);
        foreach (var job in objects.All("jobs.batch")) PassJob(job);
        foreach (var snapshot in objects.All("volumesnapshots.snapshot.storage.k8s.io")) PassSnapshot(snapshot);
    }

    /// <summary>Somebody has made a Job.</summary>
    public void Created(JsonObject job)
    {
        var name = ClusterObjects.NameOf(job);
        if (!MountsData(job)) return;
        var pods = WorkloadPods().Select(ClusterObjects.NameOf).ToList();
        var isBesidePod = job["spec"]!["template"]!["spec"]!["affinity"]?["podAffinity"]?["requiredDuringSchedulingIgnoredDuringExecution"] is not null;
        if (pods.Count > 0 && !isBesidePod) Violations.Add($"Job {name} mounts the data, and is made while {string.Join(", ", pods)} is there");
        if (pods.Count == 0 && isBesidePod) Violations.Add($"Job {name} has to run beside a pod, and is made while there is none");
    }

    /// <summary>Somebody has asked for a Job to go, and its pods before it.</summary>
    public static void Deleted(JsonObject job) => job["metadata"]!["deletionTimestamp"] = "2026-11-23T12:50:30Z";

    void Pass(JsonObject set)
    {
        var name = ClusterObjects.NameOf(set);
        var replicas = (int)set["spec"]!["replicas"]!;
        var pods = WorkloadPods().ToList();
        foreach (var pod in pods.Where(p => Ordinal(p) >= replicas)) PassGoing(pod);
        foreach (var pod in pods.Where(p => Ordinal(p) < replicas)) PassRunning(pod);
        for (var i = 0; i < replicas; i++)
            if (objects.Find("pods", $"{name}-{i}") is null) Start(set, i);
        set["status"] = new JsonObject
        {
            ["observedGeneration"] = (long)set["metadata"]!["generation"]!,
            ["replicas"] = pods.Count,
            ["readyReplicas"] = pods.Count(IsReady),
        };
    }

    void Start(JsonObject set, int ordinal)
    {
        if (volume.Data == DataVolume.Half) Violations.Add("half-restored data is served");
        var pod = Pod($"{ClusterObjects.NameOf(set)}-{ordinal}", (string)set["metadata"]!["uid"]!, DataClaims(set, ordinal));
        objects.Add("pods", pod);
    }

    void PassRunning(JsonObject pod)
    {
        var isUp = Age(pod) >= 2 && GetsReady(volume.Data);
        pod["status"]!["ready"] = isUp;
        if (!isUp) pod["status"]!["containerStatuses"] = new JsonArray(new JsonObject { ["state"] = new JsonObject { ["waiting"] = new JsonObject { ["reason"] = "CrashLoopBackOff" } } });
    }

    void PassGoing(JsonObject pod)
    {
        var name = ClusterObjects.NameOf(pod);
        if (pod["metadata"]!["deletionTimestamp"] is null)
        {
            pod["metadata"]!["deletionTimestamp"] = "2026-11-23T12:50:30Z";
            _ages.Remove(Key(pod));
        }
        else if (!Stuck.Contains(name) && Age(pod) >= ToGo)
        {
            objects.Remove("pods", name);
        }
    }

    void PassJob(JsonObject job)
    {
        var age = Age(job);
        var (name, step) = (ClusterObjects.NameOf(job), StepOf(job));
        var pod = objects.Find("pods", $"{name}-x");
        if (job["metadata"]!["deletionTimestamp"] is not null) PassGoingJob(job, pod, age);
        else if (job["status"] is not null) return;
        else if (pod is null) StartJob(job, step);
        else if (age >= 3 && !Endless.Contains(step)) EndJob(job, pod, step);
    }

    void PassGoingJob(JsonObject job, JsonObject? pod, int age)
    {
        if (age < 2) return;
        var name = ClusterObjects.NameOf(job);
        if (pod is null) objects.Remove("jobs.batch", name);
        else objects.Remove("pods", $"{name}-x");
    }

    void StartJob(JsonObject job, string step)
    {
        if (MountsData(job)) volume.Begin(step);
        var pod = Pod($"{ClusterObjects.NameOf(job)}-x", (string)job["metadata"]!["uid"]!, Claims(job));
        pod["metadata"]!["labels"] = new JsonObject { ["job-name"] = ClusterObjects.NameOf(job) };
        objects.Add("pods", pod);
    }

    void EndJob(JsonObject job, JsonObject pod, string step)
    {
        var backup = Variable(job, BackupVariable);
        var done = Work?.Invoke(step, backup);
        var failure = done is { IsWell: false, Message: var said } ? said : Failures.GetValueOrDefault(step);
        if (failure is null) volume.End(step, backup);
        pod["status"] = new JsonObject
        {
            ["phase"] = failure is null ? "Succeeded" : "Failed",
            ["containerStatuses"] = new JsonArray(new JsonObject
            {
                ["state"] = new JsonObject { ["terminated"] = new JsonObject { ["exitCode"] = failure is null ? 0 : 1, ["message"] = failure ?? done?.Message ?? Messages.GetValueOrDefault(step)?.Replace("BACKUP", backup == "latest" ? "20261122T010000Z" : backup, StringComparison.Ordinal) } },
            }),
        };
        job["status"] = new JsonObject
        {
            ["conditions"] = new JsonArray(failure is null
                ? new JsonObject { ["type"] = "Complete", ["status"] = "True" }
                : new JsonObject { ["type"] = "Failed", ["status"] = "True", ["reason"] = "BackoffLimitExceeded", ["message"] = "Job has reached the specified backoff limit" }),
        };
    }

    void PassSnapshot(JsonObject snapshot)
    {
        if (snapshot["status"]?["readyToUse"] is null && Age(snapshot) >= 3 && Snapshot(ClusterObjects.NameOf(snapshot)) is { } status) snapshot["status"] = status;
    }

    IEnumerable<JsonObject> WorkloadPods()
    {
        var uids = objects.All("statefulsets.apps").Select(s => (string)s["metadata"]!["uid"]!).ToHashSet();
        return objects.All("pods").Where(p => p["metadata"]!["ownerReferences"] is JsonArray owners && owners.Any(o => uids.Contains((string)o!["uid"]!)));
    }

    bool MountsData(JsonObject job)
    {
        var data = objects.All("statefulsets.apps").SelectMany(s => DataClaims(s, 0)).ToHashSet();
        return Claims(job).Any(data.Contains);
    }

    /// <summary>How often it was passed over.</summary>
    int Age(JsonObject any) => _ages[Key(any)] = _ages.GetValueOrDefault(Key(any)) + 1;

    static string Key(JsonObject any) => (string)any["metadata"]!["uid"]! + any["metadata"]!["deletionTimestamp"];

    static bool IsReady(JsonObject pod) => (bool?)pod["status"]?["ready"] == true && pod["metadata"]!["deletionTimestamp"] is null;

    static int Ordinal(JsonObject pod) => int.Parse(ClusterObjects.NameOf(pod).Split('-')[^1], CultureInfo.InvariantCulture);

    static string StepOf(JsonObject job) => (string?)job["spec"]!["template"]!["spec"]!["containers"]![0]!["name"] ?? "";

    static string Variable(JsonObject job, string name) =>
        (string?)job["spec"]!["template"]!["spec"]!["containers"]![0]!["env"]!.AsArray().Single(v => (string)v!["name"]! == name)!["value"] ?? "";

    /// <summary>The volumes of a StatefulSet's pod: those made for it, and those that its template names.</summary>
    static IEnumerable<string> DataClaims(JsonObject set, int ordinal) =>
        (set["spec"]!["volumeClaimTemplates"] as JsonArray ?? []).Select(t => $"{(string)t!["metadata"]!["name"]!}-{ClusterObjects.NameOf(set)}-{ordinal}").Concat(Claims(set));

    static IReadOnlyList<string> Claims(JsonObject job) =>
        [.. (job["spec"]!["template"]?["spec"]?["volumes"] as JsonArray ?? []).Select(v => (string?)v!["persistentVolumeClaim"]?["claimName"]).OfType<string>()];

    public static JsonObject Pod(string name, string owner, IEnumerable<string> claims) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = name, ["ownerReferences"] = new JsonArray(new JsonObject { ["uid"] = owner, ["controller"] = true }) },
        ["spec"] = new JsonObject
        {
            ["nodeName"] = "node-1",
            ["volumes"] = new JsonArray([.. claims.Select(c => new JsonObject { ["persistentVolumeClaim"] = new JsonObject { ["claimName"] = c } })]),
        },
        ["status"] = new JsonObject { ["phase"] = "Running" },
    };
}
