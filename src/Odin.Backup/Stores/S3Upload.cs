using Amazon.S3;
using Amazon.S3.Model;

namespace Odin.Backup;

/// <summary>An upload of a length that nobody knows before: small ones in one request, others in parts, one on its way while the next is filled. Without
/// <see cref="CompleteAsync"/> nothing is there.</summary>
internal sealed class S3Upload(IAmazonS3 client, string bucket, string key) : Stream
{
    // Signed as a whole, and not piece by piece in an encoding of AWS' own: what is sent is in memory anyway, and not every server knows that encoding.

    /// <summary>A part is at least 5 MiB, and an upload has 10,000 at most: those after the first thousands are larger.</summary>
    const int FirstPartSize = 8 << 20;
    const int PartsOfOneSize = 2_000;

    readonly List<PartETag> _parts = [];
    byte[] _part = new byte[FirstPartSize];
    byte[] _spare = new byte[FirstPartSize];
    Task _sending = Task.CompletedTask;
    int _filled;
    string? _upload;
    bool _isComplete;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            if (_filled == _part.Length) await SendAsync(cancellationToken).ConfigureAwait(false);
            var count = Math.Min(buffer.Length, _part.Length - _filled);
            buffer[..count].CopyTo(_part.AsMemory(_filled));
            _filled += count;
            buffer = buffer[count..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Gives the object its name.</summary>
    public async Task CompleteAsync(CancellationToken stop)
    {
        if (_upload is null)
        {
            using var whole = new MemoryStream(_part, 0, _filled);
            await client.PutObjectAsync(new() { BucketName = bucket, Key = key, InputStream = whole, AutoCloseStream = false, UseChunkEncoding = false }, stop).ConfigureAwait(false);
        }
        else
        {
            await SendAsync(stop).ConfigureAwait(false);
            await _sending.ConfigureAwait(false);
            await client.CompleteMultipartUploadAsync(new() { BucketName = bucket, Key = key, UploadId = _upload, PartETags = _parts }, stop).ConfigureAwait(false);
        }
        _isComplete = true;
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            if (!_isComplete && _upload is not null) await AbortAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (S3Trouble.Is(e))
        {
            // The next run ends it; what went wrong before is what has to be said.
        }
        await base.DisposeAsync().ConfigureAwait(false);
    }

    public override void Flush()
    {
    }

    // A stream flushes when it is disposed of; what is here goes when a part is full, or at the end.
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is written asynchronously.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    async Task SendAsync(CancellationToken stop)
    {
        _upload ??= (await client.InitiateMultipartUploadAsync(bucket, key, stop).ConfigureAwait(false)).UploadId;
        await _sending.ConfigureAwait(false);
        var number = _parts.Count + 1;
        _sending = SendAsync(number, _part, _filled, stop);
        var size = FirstPartSize << Math.Min(number / PartsOfOneSize, 5);
        (_part, _spare) = (_spare.Length == size ? _spare : new byte[size], _part);
        _filled = 0;
    }

    async Task SendAsync(int number, byte[] bytes, int count, CancellationToken stop)
    {
        using var part = new MemoryStream(bytes, 0, count);
        var request = new UploadPartRequest { BucketName = bucket, Key = key, UploadId = _upload, PartNumber = number, PartSize = count, InputStream = part, UseChunkEncoding = false };
        var answer = await client.UploadPartAsync(request, stop).ConfigureAwait(false);
        _parts.Add(new(number, answer.ETag));
    }

    async Task AbortAsync()
    {
        await _sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await client.AbortMultipartUploadAsync(bucket, key, _upload, CancellationToken.None).ConfigureAwait(false);
    }
}
