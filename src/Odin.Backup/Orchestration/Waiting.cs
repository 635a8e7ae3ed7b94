namespace Odin.Backup;

/// <summary>Waits for what others do, by asking now and then.</summary>
/// <param name="log">Is told what is waited for.</param>
internal sealed class Waiting(RunLog log)
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Asks until nothing is missing any more.</summary>
    /// <param name="place">What is waited for, for people.</param>
    /// <param name="limit">How long.</param>
    /// <param name="wayOut">What to do when that is over.</param>
    /// <param name="missing">What is missing now, as a sentence; <c>null</c>: nothing.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="BackupException">The time is over, with what was missing.</exception>
    public async Task UntilAsync(string place, TimeSpan limit, string wayOut, Func<CancellationToken, Task<string?>> missing, CancellationToken stop)
    {
        if (await MissingAsync(place, limit, missing, stop).ConfigureAwait(false) is { } still) throw new BackupException(place, still, wayOut);
    }

    /// <inheritdoc cref="UntilAsync"/>
    /// <returns>What is still missing when the time is over; <c>null</c>: nothing.</returns>
    public async Task<string?> MissingAsync(string place, TimeSpan limit, Func<CancellationToken, Task<string?>> missing, CancellationToken stop)
    {
        var start = log.Clock.GetTimestamp();
        for (string? said = null; await missing(stop).ConfigureAwait(false) is { } now; said = now)
        {
            if (log.Clock.GetElapsedTime(start) >= limit) return $"{now} It was waited for {Limit.Text(limit)}.";
            if (now != said) log.Say("Waiting", $"{place}: {now}");
            await Task.Delay(Pause, log.Clock, stop).ConfigureAwait(false);
        }
        return null;
    }
}
