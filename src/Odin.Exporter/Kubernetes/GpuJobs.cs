namespace Odin.Exporter;

/// <summary>The jobs with a GPU that some namespaces have, put together from what two watches tell in any order.</summary>
/// <param name="metrics">Where it is told.</param>
/// <param name="clock">Says when a job without a moment of its own ended.</param>
internal sealed class GpuJobs(GpuJobMetrics metrics, TimeProvider clock)
{
    readonly Lock _lock = new();
    readonly Dictionary<string, GpuJob> _jobs = new(StringComparer.Ordinal);
    readonly RecentUids<GpuJob> _gone = new();
    readonly DateTimeOffset _begun = clock.GetUtcNow();
    readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);
    bool _arePodsListed;
    bool _areJobsListed;

    /// <summary>Whether both lists were read once, so that the queue can be told.</summary>
    public bool IsComplete
    {
        get { lock (_lock) return _arePodsListed && _areJobsListed; }
    }

    /// <summary>When it happened, if nothing says it: what the first lists show of that kind was before us.</summary>
    DateTimeOffset Now => _arePodsListed && _areJobsListed ? clock.GetUtcNow() : _begun.AddTicks(-1);

    public void PodsListed()
    {
        lock (_lock) Listed(ref _arePodsListed);
    }

    public void JobsListed()
    {
        lock (_lock) Listed(ref _areJobsListed);
    }

    public void Changed(JobState? before, JobState? now)
    {
        var state = now ?? before!;
        lock (_lock)
        {
            var job = Of(state.Metadata.Uid, state);
            if (now is null) job.Delete(state, Now);
            else job.Set(now, Now);
        }
    }

    public void Changed(PodState? before, PodState? now)
    {
        lock (_lock)
        {
            if (before is not null && now is not null && Key(before) != Key(now)) Leave(before);
            var pod = now ?? before!;
            var job = Of(Key(pod), pod);
            if (now is not null) job.Set(now, IsItself(now), Now);
            else if (IsItself(pod)) job.Delete(pod, Now);
            if (now is null) job.Remove(pod);
        }
    }

    /// <summary>Tells what has come to be known of the jobs that have changed, a whole list at once.</summary>
    public void Settle()
    {
        lock (_lock)
        {
            foreach (var uid in _unsettled) Settle(uid, _jobs[uid]);
            _unsettled.Clear();
        }
    }

    /// <summary>How many jobs wait in each namespace that has any job, by reason.</summary>
    public Dictionary<string, int[]> Queue()
    {
        var queue = new Dictionary<string, int[]>(StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var job in _jobs.Values.Where(j => j.IsThere))
            {
                if (!queue.TryGetValue(job.Namespace, out var counts)) queue[job.Namespace] = counts = new int[3];
                if (job.Reason is { } reason) counts[(int)reason]++;
            }
        }
        return queue;
    }

    static string Key(PodState pod) => pod.Metadata.JobUid ?? pod.Metadata.Uid;

    static bool IsItself(PodState pod) => pod.Metadata.JobUid is null;

    GpuJob Of(string uid, ApiObject known)
    {
        _unsettled.Add(uid);
        if (_jobs.TryGetValue(uid, out var job)) return job;
        if (!_gone.Take(uid, out job)) job = new(known.Metadata.Namespace);
        return _jobs[uid] = job;
    }

    /// <summary>A pod that was adopted, or orphaned, is another job's from now on.</summary>
    void Leave(PodState pod)
    {
        if (!_jobs.TryGetValue(Key(pod), out var job)) return;
        job.Remove(pod);
        _unsettled.Add(Key(pod));
    }

    void Settle(string uid, GpuJob job)
    {
        if (_arePodsListed && _areJobsListed) Tell(job);
        if (!job.IsGone) return;
        _jobs.Remove(uid);
        _gone.Add(uid, job);
    }

    void Listed(ref bool isListed)
    {
        if (isListed) return;
        isListed = true;
        if (!_arePodsListed || !_areJobsListed) return;
        foreach (var job in _jobs.Values.Concat(_gone.Values))
        {
            // Another run of the exporter has counted what was before this one.
            job.IsWaitTold = job.Started < _begun;
            job.IsDurationTold = job.End?.At < _begun;
            Tell(job);
        }
    }

    void Tell(GpuJob job)
    {
        if (job.Started is not { } started || job.WasCancelledFirst) return;
        if (!job.IsWaitTold && job.Created != default) metrics.Waited(job.Namespace, Moments.SecondsFrom(job.Created, started));
        job.IsWaitTold |= job.Created != default;
        if (job.IsDurationTold || job.End is not { } end) return;
        metrics.Ran(job.Namespace, end.Outcome, Moments.SecondsFrom(started, end.At!.Value));
        job.IsDurationTold = true;
    }
}
