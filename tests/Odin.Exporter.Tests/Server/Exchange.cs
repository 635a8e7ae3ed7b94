using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Odin.Exporter.Tests.Server;

/// <summary>A connection without a client's manners: it sends bytes and sees what comes back.</summary>
sealed class Exchange : IDisposable
{
    /// <summary>For an answer of a machine that has much else to do, in seconds.</summary>
    public const double Patience = 20;

    readonly Socket _socket;

    Exchange(Socket socket) => _socket = socket;

    public static async Task<Exchange> ConnectAsync(IPEndPoint address, int receiveBuffer = 64 * 1024)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = receiveBuffer };
        await socket.ConnectAsync(address);
        return new(socket);
    }

    public Task SendAsync(string latin1) => SendAsync(Encoding.Latin1.GetBytes(latin1));

    /// <summary>Sends, as far as the other side listens.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            while (!bytes.IsEmpty) bytes = bytes[await _socket.SendAsync(bytes)..];
        }
        catch (SocketException)
        {
            // Closed by the other side: what it said before is read.
        }
    }

    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>All that comes until the other side closes, or says nothing more for a while.</summary>
    /// <param name="quiet">How long is a while once something has come, in seconds.</param>
    /// <param name="patience">How long it is before that.</param>
    public async Task<string> ReadAsync(double quiet = 1, double patience = Patience)
    {
        var (text, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        while (!IsClosed && await ReceiveAsync(buffer, text.Length > 0 ? quiet : patience) is { } read)
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        return text.ToString();
    }

    /// <summary>Whether the other side has closed the connection.</summary>
    public bool IsClosed { get; private set; }

    public void Dispose() => _socket.Dispose();

    async Task<int?> ReceiveAsync(byte[] buffer, double seconds)
    {
        try
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
            var read = await _socket.ReceiveAsync(buffer, stop.Token);
            IsClosed = read == 0;
            return read;
        }
        catch (SocketException)
        {
            IsClosed = true;
            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
