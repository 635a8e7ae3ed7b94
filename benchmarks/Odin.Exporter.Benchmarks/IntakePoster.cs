using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Odin.Exporter.Benchmarks;

/// <summary>Posts batches over connections that stay open, one request at a time on each. It allocates nothing while it does.</summary>
sealed class IntakePoster : IDisposable
{
    static readonly byte[] Good = "HTTP/1.1 200 OK"u8.ToArray();

    readonly byte[][] _requests = [.. Enumerable.Range(0, 16).Select(i => Request(IntakeBatch.Json(i)))];
    readonly Socket[] _sockets;
    volatile bool _stops;
    long _batches;

    public IntakePoster(IPEndPoint address, int connections)
    {
        _sockets = [.. Enumerable.Range(0, connections).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true })];
        foreach (var socket in _sockets) socket.Connect(address);
    }

    public long Observations => Interlocked.Read(ref _batches) * IntakeBatch.Observations;

    /// <summary>Posts for some time while somebody watches.</summary>
    public T While<T>(Func<T> watch)
    {
        _stops = false;
        var threads = _sockets.Select(s => new Thread(() => Post(s))).ToList();
        threads.ForEach(t => t.Start());
        var seen = watch();
        _stops = true;
        threads.ForEach(t => t.Join());
        return seen;
    }

    public void Dispose()
    {
        foreach (var socket in _sockets) socket.Dispose();
    }

    // An answer has some hundred bytes and comes in one piece.
    void Post(Socket socket)
    {
        var answer = new byte[4096];
        for (var i = 0; !_stops; i++)
        {
            socket.Send(_requests[i % _requests.Length]);
            var length = socket.Receive(answer);
            if (!answer.AsSpan(0, length).StartsWith(Good)) throw new InvalidOperationException(Encoding.UTF8.GetString(answer, 0, length));
            Interlocked.Increment(ref _batches);
        }
    }

    static byte[] Request(byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"POST /v1/observations HTTP/1.1\r\nHost: exporter\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];
}
