namespace Odin.Exporter.Tests.Sources;

/// <summary>What the sources of a test do, and what they did.</summary>
sealed class Script
{
    int _starts, _running, _most;

    /// <summary>How often one breaks before it runs.</summary>
    public int Fails { get; init; }

    /// <summary>How long one takes to stop.</summary>
    public TimeSpan StopsAfter { get; init; }

    /// <summary>One that is set does not stop before this.</summary>
    public ManualResetEventSlim? Deaf { get; init; }

    /// <summary>Whether a deaf one holds its thread.</summary>
    public bool IsBlocking { get; init; }

    public int Starts => Volatile.Read(ref _starts);

    public int Running => Volatile.Read(ref _running);

    public int MostAtOnce => Volatile.Read(ref _most);

    public PlannedSource Plan(string name, string configuration = "") => new(name, configuration, c => new Scripted(c.Health(name), this));

    async Task RunAsync(CancellationToken stop)
    {
        if (Interlocked.Increment(ref _starts) <= Fails) throw new InvalidOperationException("as written");
        _most = Math.Max(_most, Interlocked.Increment(ref _running));
        if (Deaf is { } end && IsBlocking) end.Wait(CancellationToken.None);
        else if (Deaf is { } other) await Task.Run(() => other.Wait(CancellationToken.None), CancellationToken.None);
        else await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(StopsAfter, CancellationToken.None);
        Interlocked.Decrement(ref _running);
    }

    sealed class Scripted(SourceHealth health, Script script) : Source(health)
    {
        public override Task RunAsync(CancellationToken stop) => script.RunAsync(stop);
    }
}
