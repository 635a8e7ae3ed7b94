using System.Diagnostics;
using System.Globalization;

namespace Odin.Probe;

/// <summary>How long what the collector took may need to where it is kept.</summary>
internal static class RoundTrip
{
    /// <summary>Of every such verb.</summary>
    public static readonly Option<TimeSpan> Within = new("--within", "TIME", "how long it may take from the collector to there; 30s when it is not said", Probe.Read.Time);

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="UsageException">It is wrong, or longer than all may take.</exception>
    public static TimeSpan Read(Arguments arguments)
    {
        var (within, timeout) = (arguments.Optional(Within, TimeSpan.Zero), arguments.Optional(Verb.Timeout, Verb.Patience));
        if (within > timeout) throw new UsageException($"{Within.Name} is longer than {Verb.Timeout.Name}, which ends all.");
        return within > TimeSpan.Zero ? within : Patience;
    }

    /// <summary>Looks until it is there, and says how long that took.</summary>
    /// <exception cref="CheckFailedException">It is not there in time.</exception>
    public static async Task FindAsync(ProbeLog log, TimeSpan within, Func<CancellationToken, Task<IReadOnlyList<string>>> problems, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(within);
        try
        {
            await Until.WellAsync(log, problems, time.Token).ConfigureAwait(false);
        }
        catch (CheckFailedException e) when (time.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new CheckFailedException([string.Create(CultureInfo.InvariantCulture, $"It did not come within {within.TotalSeconds:0.###} s."), .. e.Problems]);
        }
        log.Say(string.Create(CultureInfo.InvariantCulture, $"Found after {clock.Elapsed.TotalSeconds:0.00} s."));
    }
}
