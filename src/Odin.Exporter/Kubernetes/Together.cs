namespace Odin.Exporter;

/// <summary>Runs what belongs together: when one ends, for whatever reason, the others are stopped.</summary>
internal static class Together
{
    public static async Task RunAsync(IEnumerable<Func<CancellationToken, Task>> parts, CancellationToken stop)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var tasks = parts.Select(part => Task.Run(() => part(all.Token), CancellationToken.None)).ToList();
        await Task.WhenAny(tasks).ConfigureAwait(false);
        await all.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(tasks).ConfigureAwait(false);
    }
}
