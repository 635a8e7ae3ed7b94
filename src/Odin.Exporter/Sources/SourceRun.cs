using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>A source that runs, and is started again when it breaks, until it is stopped.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A source that is left behind still holds the token; it has nothing to free.")]
internal sealed partial class SourceRun
{
    readonly CancellationTokenSource _stop = new();
    readonly SourceContext _context;
    readonly ILogger _log;
    readonly TimeSpan _patience;

    /// <param name="plan">What runs.</param>
    /// <param name="context">What it is made with.</param>
    /// <param name="patience">How long it gets to stop.</param>
    /// <param name="predecessor">The end of the one whose place it takes, which it waits for.</param>
    public SourceRun(PlannedSource plan, SourceContext context, TimeSpan patience, Task? predecessor)
    {
        (Plan, _context, _patience, _log) = (plan, context, patience, context.Logs.CreateLogger<SourceRun>());
        // On a thread of the pool: a source may block before it first waits.
        Ended = Task.Run(() => RunAsync(predecessor ?? Task.CompletedTask));
    }

    public PlannedSource Plan { get; }

    /// <summary>Done when it has ended.</summary>
    public Task Ended { get; }

    /// <summary>Asks it to end, and waits for that no longer than it may take: one that does not listen is left to itself.</summary>
    public async Task StopAsync()
    {
        // Not awaited: what a source has registered for its end may hang too.
        _ = _stop.CancelAsync();
        if (await Task.WhenAny(Ended, Task.Delay(_patience, CancellationToken.None)).ConfigureAwait(false) != Ended)
            LeftBehind(_log, Plan.Name, Duration.Text(_patience));
    }

    async Task RunAsync(Task predecessor)
    {
        await predecessor.ConfigureAwait(false);
        var pause = new SourcePause(_context.Clock);
        while (!_stop.IsCancellationRequested)
        {
            pause.Started();
            if (await RunOnceAsync().ConfigureAwait(false) is { } failure) await RestAsync(pause.Next(), failure).ConfigureAwait(false);
        }
        Stopped(_log, Plan.Name);
    }

    /// <returns>What broke; <c>null</c>: nothing, it was stopped.</returns>
    async Task<Exception?> RunOnceAsync()
    {
        try
        {
            Started(_log, Plan.Name);
            await Plan.Create(_context).RunAsync(_stop.Token).ConfigureAwait(false);
            return _stop.IsCancellationRequested ? null : new InvalidOperationException("the source ended of its own accord");
        }
        catch (Exception e)
        {
            return _stop.IsCancellationRequested ? null : e;
        }
    }

    async Task RestAsync(TimeSpan pause, Exception failure)
    {
        _context.Health(Plan.Name).Failed(ErrorReason.Internal);
        Broke(_log, failure, Plan.Name, Duration.Text(pause));
        await Task.Delay(pause, _context.Clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [LoggerMessage(LogLevel.Information, "The source {Source} starts.")]
    static partial void Started(ILogger log, string source);

    [LoggerMessage(LogLevel.Information, "The source {Source} has stopped.")]
    static partial void Stopped(ILogger log, string source);

    [LoggerMessage(LogLevel.Error, "The source {Source} broke; it starts again after {Pause}.")]
    static partial void Broke(ILogger log, Exception failure, string source, string pause);

    [LoggerMessage(LogLevel.Error, "The source {Source} did not stop within {Patience} and is left behind.")]
    static partial void LeftBehind(ILogger log, string source, string patience);
}
