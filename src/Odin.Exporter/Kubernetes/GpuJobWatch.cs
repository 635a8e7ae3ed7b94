using System.Threading.Channels;

namespace Odin.Exporter;

/// <summary>Watches the jobs with a GPU of one namespace, or of all, and tells their queue.</summary>
internal sealed class GpuJobWatch
{
    readonly ReflectorContext _context;
    readonly GpuJobMetrics _metrics;
    readonly GpuJobs _jobs;
    readonly Reflector<PodState> _podReflector;
    readonly Reflector<JobState> _jobReflector;
    readonly Channel<bool> _changes =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="ns">The namespace, or <c>null</c>: all.</param>
    /// <param name="resources">The resources by which a job is one with a GPU.</param>
    /// <param name="metrics">Where it is told.</param>
    /// <param name="clock">The time of day.</param>
    /// <param name="context">For the reflectors.</param>
    public GpuJobWatch(string? ns, GpuResources resources, GpuJobMetrics metrics, TimeProvider clock, ReflectorContext context)
    {
        _context = context;
        _metrics = metrics;
        _jobs = new(metrics, clock);
        var pods = new ApiResource<PodState>("/api/v1", "pods", new PodReader(resources).Read);
        var jobs = new ApiResource<JobState>("/apis/batch/v1", "jobs", new JobReader(resources).Read);
        _podReflector = new(pods, ns, new(_jobs.Changed), _jobs.PodsListed, Changed, context);
        _jobReflector = new(jobs, ns, new(_jobs.Changed), _jobs.JobsListed, Changed, context);
    }

    /// <summary>Runs until it is stopped, then takes the queue back.</summary>
    public Task RunAsync(CancellationToken stop) =>
        Together.RunAsync([_podReflector.RunAsync, _jobReflector.RunAsync, TellAsync], stop);

    void Changed()
    {
        _jobs.Settle();
        _changes.Writer.TryWrite(true);
    }

    async Task TellAsync(CancellationToken stop)
    {
        using var queue = _metrics.CreateQueue();
        var refused = 0;
        while (await _changes.Reader.ReadAsync(stop).ConfigureAwait(false))
        {
            if (!_jobs.IsComplete) continue;
            var before = refused;
            refused = queue.Replace(GpuJobMetrics.Queue(_jobs.Queue()));
            if (refused > before) _context.Health.Dropped(DropReason.SeriesLimit, refused - before);
            await Task.Delay(_context.Timing.Telling, stop).ConfigureAwait(false);
        }
    }
}
