using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>When a source is polled.</summary>
/// <param name="Interval">From the start of a collection to the start of the next; one that takes longer skips some.</param>
/// <param name="Timeout">What a collection may take.</param>
/// <param name="Spread">The first collection starts at a random moment within this time, so that many do not start at once.</param>
internal sealed record Polling(TimeSpan Interval, TimeSpan Timeout, TimeSpan Spread)
{
    static readonly TimeSpan MostSpread = TimeSpan.FromSeconds(5);

    public static Polling Of(TimeSpan interval, TimeSpan timeout) =>
        new(interval, timeout, interval < MostSpread ? interval : MostSpread);
}

/// <summary>A source that is asked again and again. Its collections do not overlap, and a failed one is counted and told.</summary>
internal abstract partial class PolledSource : Source, IDisposable
{
    /// <summary>So many collections in a row may fail before the gauges of what was collected go away.</summary>
    public const int MaxFailures = 3;

    readonly TimeProvider _clock;
    readonly ILogger _log;
    readonly Polling _polling;
    CancellationToken _stop;
    bool _hasFailed;
    bool _failsNow;

    protected PolledSource(string name, Polling polling, SourceContext context) : base(context.Health(name))
    {
        _clock = context.Clock;
        _log = context.Logs.CreateLogger<PolledSource>();
        _polling = polling;
    }

    public sealed override async Task RunAsync(CancellationToken stop)
    {
        _stop = stop;
        try
        {
            await Task.Delay(_polling.Spread * Random.Shared.NextDouble(), _clock, stop).ConfigureAwait(false);
            using var timer = new PeriodicTimer(_polling.Interval, _clock);
            do await PollAsync(stop).ConfigureAwait(false);
            while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Collects once.</summary>
    /// <param name="stop">Ends at the timeout too.</param>
    /// <exception cref="OutboundException">Nothing could be collected.</exception>
    protected abstract Task CollectAsync(CancellationToken stop);

    /// <summary>Takes back the gauges that it set.</summary>
    public abstract void Dispose();

    /// <summary>What a failure is for the exporter's own metrics: one that others did not cause is a mistake of ours.</summary>
    protected static OutboundException FailureOf(Exception e) => OutboundException.Of(e) ?? new(ErrorReason.Internal, e.ToString(), e);

    /// <summary>Tells that something could not be collected; the collection may yet succeed with the rest.</summary>
    protected void Fail(OutboundException failure)
    {
        if (_stop.IsCancellationRequested) return;
        Health.Failed(failure.Reason);
        if (_hasFailed) Failed(_log, Health.Name, failure.Message);
        else FailedFirst(_log, Health.Name, failure.Message);
        _hasFailed = _failsNow = true;
    }

    async Task PollAsync(CancellationToken stop)
    {
        _failsNow = false;
        var start = _clock.GetTimestamp();
        using var timeout = new CancellationTokenSource(_polling.Timeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            await CollectAsync(both.Token).ConfigureAwait(false);
            Succeed(_clock.GetElapsedTime(start));
        }
        catch (Exception e)
        {
            Fail(FailureOf(e));
        }
    }

    void Succeed(TimeSpan took)
    {
        Health.Succeeded(took);
        if (_failsNow) return;
        if (_hasFailed) Recovered(_log, Health.Name);
        _hasFailed = false;
    }

    [LoggerMessage(LogLevel.Warning, "{Source} cannot be collected: {Problem}. It is not told again until it works.")]
    static partial void FailedFirst(ILogger log, string source, string problem);

    [LoggerMessage(LogLevel.Debug, "{Source} cannot be collected: {Problem}")]
    static partial void Failed(ILogger log, string source, string problem);

    [LoggerMessage(LogLevel.Information, "{Source} is collected again.")]
    static partial void Recovered(ILogger log, string source);
}
