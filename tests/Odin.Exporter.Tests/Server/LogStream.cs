using System.Text;

namespace Odin.Exporter.Tests.Server;

/// <summary>A stream that keeps what is written to it, and can be full or stuck.</summary>
sealed class LogStream : Stream
{
    readonly StringBuilder _text = new();

    public bool IsFull { get; set; }

    /// <summary>Nobody reads what is written, until this is set.</summary>
    public ManualResetEventSlim Reads { get; } = new(initialState: true);

    public string Text
    {
        get { lock (_text) return _text.ToString(); }
    }

    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override void Write(byte[] buffer, int offset, int count)
    {
        Reads.Wait();
        if (IsFull) throw new IOException("no space left on device");
        lock (_text) _text.Append(Encoding.UTF8.GetString(buffer, offset, count));
    }

    public override bool CanWrite => true;
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
