namespace Odin.Backup.Tests;

/// <summary>Lets one request at a time through.</summary>
sealed class OneAtATime() : DelegatingHandler(new SocketsHttpHandler())
{
    readonly SemaphoreSlim _turn = new(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _turn.Dispose();
        base.Dispose(disposing);
    }
}
