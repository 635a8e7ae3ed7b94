namespace Odin.Probe;

/// <summary>Waits for what others do.</summary>
internal static class Until
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Asks until nothing is wrong any more. What is wrong is said once; who does not answer is asked again.</summary>
    /// <param name="log">Is told.</param>
    /// <param name="problems">What is wrong now.</param>
    /// <param name="stop">The time is over.</param>
    /// <exception cref="CheckFailedException">The time is over, with what is still wrong; or something that no waiting changes.</exception>
    public static async Task WellAsync(ProbeLog log, Func<CancellationToken, Task<IReadOnlyList<string>>> problems, CancellationToken stop)
    {
        IReadOnlyList<string> last = [];
        while (true)
        {
            try
            {
                var now = await AskAsync(problems, stop).ConfigureAwait(false);
                foreach (var one in now.Except(last)) log.Say(one);
                if (now.Count == 0) return;
                last = now;
                await Task.Delay(Pause, stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                throw new CheckFailedException(last.Count > 0 ? last : ["There was no answer yet."]);
            }
        }
    }

    static async Task<IReadOnlyList<string>> AskAsync(Func<CancellationToken, Task<IReadOnlyList<string>>> problems, CancellationToken stop)
    {
        try
        {
            return await problems(stop).ConfigureAwait(false);
        }
        catch (RequestException e) when (e.CanPass)
        {
            return [e.Message];
        }
        catch (RequestException e)
        {
            throw new CheckFailedException(e.Message);
        }
    }
}
