namespace Odin.Backup;

/// <summary>A file that is read; what its disk refuses is told with its place.</summary>
internal sealed class GuardedStream(Stream inner, string place) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(place, e);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(place, e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
