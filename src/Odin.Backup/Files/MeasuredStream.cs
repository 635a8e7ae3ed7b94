using System.Security.Cryptography;

namespace Odin.Backup;

/// <summary>Reads a file of a size that is known before, and hashes it. A file that has another size meanwhile is an error.</summary>
internal sealed class MeasuredStream : Stream
{
    readonly SourceFile _file;
    readonly FileStream _stream;
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    long _position;

    public MeasuredStream(SourceFile file)
    {
        _file = file;
        try
        {
            _stream = new(file.FullPath, new FileStreamOptions
            {
                Mode = FileMode.Open, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan,
            });
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(file.FullPath, e);
        }
    }

    public override bool CanRead => true;

    // TarWriter asks a stream that can seek, and no other, for its length before it reads it.
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _file.Status.Size;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    /// <summary>Of the whole file.</summary>
    /// <exception cref="BackupException">It was not what it had been when it was looked at.</exception>
    public string Sha256()
    {
        if (_position != Length || Disk.StatusOf(_file.FullPath) is var now && (now.Size != Length || now.Modified != _file.Status.Modified)) throw Changed();
        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Took(buffer, _stream.Read(Rest(buffer)));
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(_file.FullPath, e);
        }
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(Read(buffer.Span));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream.Dispose();
            _hash.Dispose();
        }
        base.Dispose(disposing);
    }

    Span<byte> Rest(Span<byte> buffer) => buffer[..(int)Math.Min(buffer.Length, Length - _position)];

    int Took(Span<byte> buffer, int count)
    {
        if (count == 0 && buffer.Length > 0 && _position < Length) throw Changed();
        _hash.AppendData(buffer[..count]);
        _position += count;
        return count;
    }

    BackupException Changed() => new(
        _file.FullPath, "it changed while it was read.", "Stop the program that writes it; only what is a snapshot, or stands still, can be copied.");
}
