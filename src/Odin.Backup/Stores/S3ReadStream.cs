using Amazon.Runtime;
using Amazon.S3.Model;

namespace Odin.Backup;

/// <summary>Reads an object; where a connection breaks it goes on from the byte that came last, of the same object.</summary>
internal sealed class S3ReadStream(S3Store store, string name) : ReadOnlyStream
{
    /// <summary>How often in a row nothing may come.</summary>
    const int Tries = 5;

    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    GetObjectResponse? _answer;
    long _length;
    long _position;
    string? _tag;

    public async Task BeginAsync(CancellationToken stop)
    {
        _answer = await store.GetAsync(name, 0, null, stop).ConfigureAwait(false);
        (_tag, _length) = (_answer.ETag, _answer.ContentLength);
    }

    public override int Read(Span<byte> buffer) => throw new NotSupportedException("It is read asynchronously.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(store.AtAsync(name, () => ReadOnAsync(buffer, cancellationToken), cancellationToken));

    protected override void Dispose(bool disposing)
    {
        if (disposing) _answer?.Dispose();
        base.Dispose(disposing);
    }

    async Task<int> ReadOnAsync(Memory<byte> buffer, CancellationToken stop)
    {
        if (buffer.Length == 0 || _position == _length) return 0;
        for (var tried = 1; ; tried++)
        {
            try
            {
                _answer ??= await store.GetAsync(name, _position, _tag, stop).ConfigureAwait(false);
                var count = await _answer.ResponseStream.ReadAsync(buffer, stop).ConfigureAwait(false);
                if (count == 0) throw new EndOfStreamException($"the server ended after {_position} of {_length} bytes");
                _position += count;
                return count;
            }
            catch (Exception e) when (tried < Tries && (e is IOException or HttpRequestException or AmazonClientException) && !stop.IsCancellationRequested)
            {
                _answer?.Dispose();
                _answer = null;
                await Task.Delay(Pause * tried, stop).ConfigureAwait(false);
            }
        }
    }
}
