namespace Odin.Exporter;

/// <summary>Lets so many scrapes in at once, as many again wait, and turns the others away.</summary>
internal sealed class ScrapeGate(int places) : IDisposable
{
    readonly SemaphoreSlim _places = new(places);
    int _inside;

    /// <summary>Waits for a place.</summary>
    /// <returns>Whether there is one; it is given back by <see cref="Leave"/>.</returns>
    public async ValueTask<bool> EnterAsync(CancellationToken stop)
    {
        if (Interlocked.Increment(ref _inside) <= 2 * places && await WaitAsync(stop).ConfigureAwait(false)) return true;
        Interlocked.Decrement(ref _inside);
        return false;
    }

    public void Leave()
    {
        Interlocked.Decrement(ref _inside);
        _places.Release();
    }

    public void Dispose() => _places.Dispose();

    async ValueTask<bool> WaitAsync(CancellationToken stop)
    {
        try
        {
            await _places.WaitAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
