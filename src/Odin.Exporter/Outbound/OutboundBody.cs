using System.Buffers;

namespace Odin.Exporter;

/// <summary>A body that was read whole, in a buffer that goes back when it is disposed of.</summary>
internal sealed class OutboundBody : IDisposable
{
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    int _length;

    /// <summary>Its content type without parameters, in lower case; empty when it has none.</summary>
    public string MediaType { get; private init; } = "";

    /// <summary>Valid until this is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <exception cref="OutboundException">It is longer than it may be.</exception>
    public static async Task<OutboundBody> ReadAsync(HttpContent content, int maxBytes, CancellationToken stop)
    {
        var body = new OutboundBody { MediaType = content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "" };
        try
        {
            await using var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
            while (await stream.ReadAsync(body.Room(), stop).ConfigureAwait(false) is > 0 and var read)
                if ((body._length += read) > maxBytes)
                    throw OutboundException.TooLong("the body", maxBytes);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = Interlocked.Exchange(ref _buffer, []);
        _length = 0;
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
    }

    Memory<byte> Room()
    {
        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan().CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        return _buffer.AsMemory(_length);
    }
}
