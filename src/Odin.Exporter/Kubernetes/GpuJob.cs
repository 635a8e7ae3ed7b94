namespace Odin.Exporter;

/// <summary>A job with a GPU: a Job with its pods, or a pod that no Job owns. What was seen of it once stays, also when the
/// objects that showed it are gone, so that it does not matter in which order events come.</summary>
internal sealed class GpuJob(string ns)
{
    readonly Dictionary<string, PodState> _pods = new(StringComparer.Ordinal);
    ApiObject? _object;

    public string Namespace { get; } = ns;

    /// <summary>Whether its Job, or the pod that it is, is there.</summary>
    public bool IsThere => _object is not null;

    /// <summary>Whether nothing of it is there, not even a pod of a Job that we do not know.</summary>
    public bool IsGone => _object is null && _pods.Count == 0;

    public DateTimeOffset Created { get; private set; }

    /// <summary>When its first container started to run.</summary>
    public DateTimeOffset? Started { get; private set; }

    public JobEnd? End { get; private set; }

    /// <summary>Whether it was cancelled before a container of it, which nobody could stop any more, started.</summary>
    public bool WasCancelledFirst => End is { Outcome: JobOutcome.Cancelled } end && Started > end.At;

    /// <summary>Whether its wait has been counted, or is not ours to count.</summary>
    public bool IsWaitTold { get; set; }

    /// <summary>Whether its duration has been counted, or is not ours to count.</summary>
    public bool IsDurationTold { get; set; }

    /// <summary>Why it waits; <c>null</c>: it does not.</summary>
    public QueueReason? Reason => (_object, Started, End) switch
    {
        (JobState { IsSuspended: true }, null, null) => QueueReason.Gated,
        (JobState, null, null) => ReasonOfPods(),
        (PodState { IsExpected: true }, null, null) => ReasonOfPods(),
        _ => null,
    };

    /// <summary>Takes the state of its Job.</summary>
    /// <param name="job">Its state.</param>
    /// <param name="now">When it ended, if nothing says it.</param>
    public void Set(JobState job, DateTimeOffset now)
    {
        (_object, Created) = (job, job.Metadata.Created);
        if (job.End is { } end) EndOnce(end, job.Metadata.DeletionAsked, now);
        else if (job.Metadata.DeletionAsked is { } asked) End ??= new(asked, JobOutcome.Cancelled);
    }

    /// <summary>Takes the state of a pod.</summary>
    /// <param name="pod">Its state.</param>
    /// <param name="isItself">Whether the pod is the job.</param>
    /// <param name="now">When it ended, if nothing says it.</param>
    public void Set(PodState pod, bool isItself, DateTimeOffset now)
    {
        _pods[pod.Metadata.Uid] = pod;
        Started = Moments.First(Started, pod.Started);
        if (!isItself) return;
        (_object, Created) = (pod, pod.Metadata.Created);
        if (pod.Phase is not (PodPhase.Succeeded or PodPhase.Failed)) return;
        EndOnce(new(pod.Ended, pod.Phase == PodPhase.Failed ? JobOutcome.Failed : JobOutcome.Succeeded), pod.Metadata.DeletionAsked, now);
    }

    /// <summary>A pod is no longer one of its own: it is gone, or another's.</summary>
    public void Remove(PodState pod)
    {
        _pods.Remove(pod.Metadata.Uid);
        if (_object?.Metadata.Uid == pod.Metadata.Uid) _object = null;
    }

    /// <summary>Its Job, or the pod that it is, was deleted.</summary>
    /// <param name="last">Its last state.</param>
    /// <param name="now">The moment that we learn it.</param>
    public void Delete(ApiObject last, DateTimeOffset now)
    {
        End ??= new((last as PodState)?.Ended ?? last.Metadata.DeletionAsked ?? now, JobOutcome.Cancelled);
        if (_object?.Metadata.Uid == last.Metadata.Uid) _object = null;
    }

    /// <summary>It ended; what ended after someone had asked to delete it was cancelled.</summary>
    void EndOnce(JobEnd end, DateTimeOffset? deletionAsked, DateTimeOffset now)
    {
        var isCancelled = deletionAsked is { } asked && !(end.At <= asked);
        End ??= new(end.At ?? deletionAsked ?? now, isCancelled ? JobOutcome.Cancelled : end.Outcome);
    }

    /// <summary>A job is as far as the furthest of its pods.</summary>
    QueueReason ReasonOfPods()
    {
        QueueReason? furthest = null;
        foreach (var pod in _pods.Values)
        {
            if (!pod.IsExpected) continue;
            if (pod.HasNode) return QueueReason.Starting;
            furthest = pod.IsGated && furthest != QueueReason.Unscheduled ? QueueReason.Gated : QueueReason.Unscheduled;
        }
        return furthest ?? QueueReason.Unscheduled;
    }
}
