using System.Threading.Channels;

namespace Odin.Exporter;

/// <summary>Writes lines to a stream from a thread of its own. Who logs never waits: when the stream takes no more, or is full,
/// lines are lost and counted.</summary>
internal sealed class LogWriter : IDisposable
{
    /// <summary>How many lines may wait.</summary>
    const int Capacity = 1024;

    /// <summary>How long the last lines get when the exporter stops.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    readonly Channel<byte[]> _lines = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    readonly Stream _stream;
    readonly Thread _thread;
    long _lost;

    public LogWriter(Stream stream)
    {
        _stream = stream;
        _thread = new Thread(WriteAll) { IsBackground = true, Name = "log" };
        _thread.Start();
    }

    /// <summary>How many lines were lost so far.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    /// <param name="line">In UTF-8, with its end.</param>
    /// <returns>Whether it waits to be written; otherwise it is lost.</returns>
    public bool TryWrite(byte[] line)
    {
        var isQueued = _lines.Writer.TryWrite(line);
        if (!isQueued) Interlocked.Increment(ref _lost);
        return isQueued;
    }

    public void Dispose()
    {
        _lines.Writer.TryComplete();
        _thread.Join(Patience);
    }

    void WriteAll()
    {
        while (_lines.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            while (_lines.Reader.TryRead(out var line)) WriteOne(line);
    }

    void WriteOne(byte[] line)
    {
        try
        {
            _stream.Write(line);
            _stream.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
        {
            Interlocked.Increment(ref _lost);
        }
    }
}
