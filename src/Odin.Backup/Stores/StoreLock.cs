namespace Odin.Backup;

/// <summary>The turn of a run in a folder of a store, until it is disposed of.</summary>
/// <param name="place">Where, for people.</param>
internal abstract class StoreLock(string place) : IAsyncDisposable
{
    /// <summary>Says when somebody else may have taken it over.</summary>
    protected virtual CancellationToken Lost => CancellationToken.None;

    /// <summary>Does something that ends when the turn is lost.</summary>
    /// <exception cref="BackupException">It is lost.</exception>
    public async Task<T> HoldAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, Lost);
        try
        {
            return await work(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (Lost.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new BackupException(place, "this run could not renew it in time, and another may work here by now.", "Look at the network to the store, then run it again: what is complete is found and used.");
        }
    }

    public abstract ValueTask DisposeAsync();
}
