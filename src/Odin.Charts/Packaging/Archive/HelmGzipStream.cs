using System.Buffers.Binary;

namespace Odin.Charts;

/// <summary>Gzip with the header that <c>helm package</c> writes: its magic, its comment, no name and no time.
/// The magic is told in Helm's pkg/chartutil/save.go; chart registries look for it.</summary>
internal sealed class HelmGzipStream : Stream
{
    static ReadOnlySpan<byte> Magic => "+aHR0cHM6Ly95b3V0dS5iZS96OVV6MWljandyTQo="u8;

    readonly Stream _output;
    readonly DeflateWriter _deflate;
    uint _checksum = uint.MaxValue;
    uint _length;
    bool _isFinished;

    public HelmGzipStream(Stream output)
    {
        _output = output;
        _deflate = new(output);
        // Deflate; extra field and comment; no time; no level; system unknown.
        output.Write([0x1f, 0x8b, 8, 0b10100, 0, 0, 0, 0, 0, 255, (byte)Magic.Length, 0, .. Magic, .. "Helm\0"u8]);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _checksum = Crc32.Continue(_checksum, buffer);
        _length = unchecked(_length + (uint)buffer.Length);
        _deflate.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isFinished) Finish();
        base.Dispose(disposing);
    }

    void Finish()
    {
        _isFinished = true;
        _deflate.Finish();
        Span<byte> trailer = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, ~_checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        _output.Write(trailer);
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
