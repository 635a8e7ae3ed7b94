namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>A cluster in which things happen by chance, and what is true of it, kept as they happen.</summary>
sealed class RandomCluster(Cluster cluster, FakeClock clock, Random chance)
{
    static readonly string[] Namespaces = ["alpha", "beta", "gamma"];

    readonly HashSet<string> _ran = [];
    readonly HashSet<string> _waitTold = [];
    readonly HashSet<string> _touched = [];
    readonly Dictionary<string, DateTimeOffset> _starts = [];
    int _uids;

    /// <summary>Whether nobody watches now, so that of what happens to one object only the last is seen.</summary>
    public bool IsUnwatched { get; private set; }

    /// <summary>How many waits and durations, as <see cref="Told.Times"/> names them, and their sum.</summary>
    public SortedDictionary<string, (ulong Count, double Sum)> Times { get; } = new(StringComparer.Ordinal);

    public void SetWatched(bool isWatched)
    {
        IsUnwatched = !isWatched;
        _touched.Clear();
    }

    /// <summary>The queue, worked out from what is stored.</summary>
    public SortedDictionary<string, double> Queue()
    {
        var queue = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var job in cluster.All<ClusterJob>().Where(j => j.AsksForGpu)) Count(queue, job, ReasonOf(job));
        foreach (var pod in cluster.All<ClusterPod>().Where(p => p.AsksForGpu && p.JobUid is null)) Count(queue, pod, ReasonOf(pod));
        return queue;
    }

    /// <summary>Lets something happen, a while later.</summary>
    public void Happen()
    {
        clock.Now += TimeSpan.FromSeconds(chance.Next(90));
        Action[] events =
        [
            CreateJob, CreateJob, CreatePod, CreatePod, CreatePodOfJob, CreatePodOfJob, CreatePodOfJob, Ungate, Schedule, Schedule, Schedule,
            Start, Start, Start, End, End, Evict, EndJob, EndJob, Suspend, Resume, DeletePod, AskToDelete, DeleteJob, Adopt, Orphan, Noise,
        ];
        events[chance.Next(events.Length)]();
    }

    /// <summary>Jobs that show when everything before them was seen.</summary>
    public void Mark()
    {
        cluster.Set(new ClusterPod { Uid = NewUid(), Namespace = "mark-pods", Created = clock.Now });
        cluster.Set(new ClusterJob { Uid = NewUid(), Namespace = "mark-jobs", Created = clock.Now });
    }

    static void Count(SortedDictionary<string, double> queue, ClusterObject job, string? reason)
    {
        foreach (var each in (string[])["unscheduled", "gated", "starting"])
        {
            queue.TryAdd($"{job.Namespace}/{each}", 0);
            if (each == reason) queue[$"{job.Namespace}/{each}"]++;
        }
    }

    string? ReasonOf(ClusterJob job)
    {
        if (job.Condition is not null || job.DeletionAsked is not null || _ran.Contains(job.Uid)) return null;
        if (job.IsSuspended) return "gated";
        var reasons = cluster.All<ClusterPod>().Where(p => p.JobUid == job.Uid && p.AsksForGpu).Select(ReasonOfPod).OfType<string>().ToHashSet();
        return reasons.Contains("starting") ? "starting" : reasons.SetEquals(["gated"]) ? "gated" : "unscheduled";
    }

    string? ReasonOf(ClusterPod pod) => _ran.Contains(pod.Uid) ? null : ReasonOfPod(pod);

    static string? ReasonOfPod(ClusterPod pod) =>
        pod.HasEnded || pod.DeletionAsked is not null ? null : pod.HasNode ? "starting" : pod.IsGated ? "gated" : "unscheduled";

    void CreateJob() => Set(new ClusterJob
    {
        Uid = NewUid(),
        Namespace = OneOf(Namespaces),
        Created = clock.Now,
        Gpu = chance.Next(5) == 0 ? "0" : "2",
        IsSuspended = chance.Next(4) == 0,
    });

    void CreatePod() => Set(new ClusterPod
    {
        Uid = NewUid(),
        Namespace = OneOf(Namespaces),
        Created = clock.Now,
        Gpu = chance.Next(4) == 0 ? "0" : "1",
        IsGated = chance.Next(4) == 0,
    });

    void CreatePodOfJob() => With<ClusterJob>(j => j.Condition is null && !j.IsSuspended, job => Set(new ClusterPod
    {
        Uid = NewUid(),
        Namespace = job.Namespace,
        Created = clock.Now,
        Gpu = job.Gpu,
        JobUid = job.Uid,
        IsGated = chance.Next(4) == 0,
    }));

    void Ungate() => With<ClusterPod>(p => p.IsGated && !p.HasEnded, pod => Set(pod with { IsGated = false }));

    void Schedule() => With<ClusterPod>(p => !p.IsGated && !p.HasNode && !p.HasEnded && p.DeletionAsked is null, pod => Set(pod with { HasNode = true }));

    void Start() => With<ClusterPod>(p => p.HasNode && p.DeletionAsked is null && p.Started is null && !p.HasEnded && HasItsJob(p), pod =>
    {
        Set(pod with { Phase = "Running", Started = clock.Now });
        if (pod.AsksForGpu) Ran(pod, clock.Now);
    });

    void End() => With<ClusterPod>(p => p.Started is not null && !p.HasEnded, pod =>
    {
        var succeeded = chance.Next(2) == 0;
        Set(pod with { Phase = succeeded ? "Succeeded" : "Failed", Ended = clock.Now });
        if (pod.JobUid is null) Finished(pod, pod.DeletionAsked < clock.Now ? "cancelled" : succeeded ? "succeeded" : "failed");
    });

    void Evict() => With<ClusterPod>(p => p.Started is null && !p.HasEnded, pod => Set(pod with { Phase = "Failed" }));

    void EndJob() => With<ClusterJob>(j => j.Condition is null && j.DeletionAsked is null && _ran.Contains(j.Uid), job =>
    {
        var succeeded = chance.Next(3) > 0;
        Set(job with { Condition = succeeded ? "Complete" : "Failed", Ended = clock.Now });
        Finished(job, succeeded ? "succeeded" : "failed");
    });

    void Suspend() => With<ClusterJob>(j => !j.IsSuspended && j.Condition is null, job => Set(job with { IsSuspended = true }));

    void Resume() => With<ClusterJob>(j => j.IsSuspended, job => Set(job with { IsSuspended = false }));

    void AskToDelete() => With<ClusterPod>(p => p.DeletionAsked is null && !p.HasEnded && MayGo(p), pod => Set(pod with { DeletionAsked = clock.Now, Grace = 30 }));

    void DeletePod() => With<ClusterPod>(MayGo, pod =>
    {
        if (pod.JobUid is null && !pod.HasEnded) Finished(pod, "cancelled");
        cluster.Delete(pod.Uid);
    });

    void DeleteJob() => With<ClusterJob>(MayGo, job =>
    {
        if (job.Condition is null) Finished(job, "cancelled");
        cluster.Delete(job.Uid);
        foreach (var pod in cluster.All<ClusterPod>().Where(p => p.JobUid == job.Uid && MayGo(p) && chance.Next(3) > 0).ToList()) cluster.Delete(pod.Uid);
    });

    void Adopt() => With<ClusterPod>(p => !IsUnwatched && p.JobUid is null && !p.HasEnded && p.DeletionAsked is null && p.AsksForGpu, pod =>
        With<ClusterJob>(j => j.Namespace == pod.Namespace && j.Condition is null && j.AsksForGpu, job =>
        {
            Set(pod with { JobUid = job.Uid });
            if (pod.Started is { } started) Ran(pod with { JobUid = job.Uid }, started);
        }));

    void Orphan() => With<ClusterPod>(p => !IsUnwatched && p.JobUid is not null && !p.HasEnded && p.DeletionAsked is null && p.AsksForGpu, pod =>
    {
        Set(pod with { JobUid = null });
        if (pod.Started is { } started) Ran(pod with { JobUid = null }, started);
    });

    /// <summary>A change of nothing that counts.</summary>
    void Noise() => With<ClusterPod>(_ => true, Set);

    /// <summary>A pod came to run, or a pod that runs came to be another's.</summary>
    void Ran(ClusterPod pod, DateTimeOffset started)
    {
        var job = pod.JobUid ?? pod.Uid;
        if (!cluster.Objects.TryGetValue(job, out var stored) || !stored.Object.AsksForGpu) return;
        _ran.Add(job);
        if (!_starts.TryGetValue(job, out var earlier) || started < earlier) _starts[job] = started;
        if (_waitTold.Add(job)) Observe(stored.Object.Namespace, _starts[job] - stored.Object.Created);
    }

    void Finished(ClusterObject job, string outcome)
    {
        if (_starts.TryGetValue(job.Uid, out var started) && job.AsksForGpu) Observe($"{job.Namespace}/{outcome}", clock.Now - started);
    }

    void Observe(string key, TimeSpan took)
    {
        var (count, sum) = Times.GetValueOrDefault(key);
        Times[key] = (count + 1, sum + Math.Max(0, took.TotalSeconds));
    }

    /// <summary>Unwatched, what happened to an object that goes, or becomes another's, would never be seen.</summary>
    bool MayGo(ClusterObject one) => !IsUnwatched || !_touched.Contains(one.Uid);

    /// <summary>No pod of a Job that is gone starts any more.</summary>
    bool HasItsJob(ClusterPod pod) => pod.JobUid is null || (cluster.Objects.GetValueOrDefault(pod.JobUid)?.Object is ClusterJob job && job.Condition is null);

    void With<T>(Func<T, bool> isFit, Action<T> happen) where T : ClusterObject
    {
        var fit = cluster.All<T>().Where(o => isFit(o) && !o.Namespace.StartsWith("mark", StringComparison.Ordinal)).ToList();
        if (fit.Count > 0) happen(fit[chance.Next(fit.Count)]);
    }

    void Set(ClusterObject one)
    {
        _touched.Add(one.Uid);
        cluster.Set(one);
    }

    string NewUid() => $"{++_uids:x8}-{chance.Next():x8}";

    T OneOf<T>(T[] all) => all[chance.Next(all.Length)];
}
