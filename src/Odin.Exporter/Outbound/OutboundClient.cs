using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Odin.Exporter;

/// <summary>Asks other servers over HTTP, with a token and trust from files, within bounds of time and size. Follows no
/// redirect (the token would go elsewhere) and uses no proxy. All its failures are <see cref="OutboundException"/>s.</summary>
internal sealed class OutboundClient : IDisposable
{
    static readonly ProductInfoHeaderValue Agent =
        new("odin-exporter", typeof(OutboundClient).Assembly.GetName().Version?.ToString(3));

    readonly OutboundSettings _settings;
    readonly RereadFile<AuthenticationHeaderValue>? _token;
    readonly TrustedRoots? _roots;
    readonly HttpMessageInvoker _http;

    public OutboundClient(OutboundSettings settings)
    {
        _settings = settings;
        _token = settings.TokenFile is { } token ? new(token, BearerToken.Parse) : null;
        _roots = settings.CaFile is { } ca ? new(ca) : null;
        _http = new(CreateHandler());
    }

    /// <summary>Reads a whole body.</summary>
    /// <param name="url">What to read.</param>
    /// <param name="accept">The <c>Accept</c> header.</param>
    /// <param name="address">Which address of the host to ask; <c>null</c>: any.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<OutboundBody> GetAsync(Uri url, string accept, IPAddress? address, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(_settings.Timeout);
        try
        {
            using var response = await SendAsync(url, accept, address, time.Token).ConfigureAwait(false);
            return await OutboundBody.ReadAsync(response.Content, _settings.MaxBodyBytes, time.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && OutboundException.Of(e) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Opens a body whose reader bounds it in time and size.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<HttpResponseMessage> OpenAsync(Uri url, string accept, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(_settings.Timeout);
        try
        {
            return await SendAsync(url, accept, null, time.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && OutboundException.Of(e) is { } failure)
        {
            throw failure;
        }
    }

    public void Dispose() => _http.Dispose();

    async Task<HttpResponseMessage> SendAsync(Uri url, string accept, IPAddress? address, CancellationToken stop)
    {
        using var request = OutboundAddress.Request(url, address);
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.UserAgent.Add(Agent);
        request.Headers.Authorization = _token?.Read();
        _roots?.Read();
        var response = await _http.SendAsync(request, stop).ConfigureAwait(false);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw Refused(response);
    }

    static OutboundException Refused(HttpResponseMessage response) => new(ErrorReason.Status, $"it answered {(int)response.StatusCode}")
    {
        Status = response.StatusCode,
        RetryAfter = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - (response.Headers.Date ?? date),
            _ => null,
        },
    };

    SocketsHttpHandler CreateHandler()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip,
            ConnectTimeout = _settings.ConnectTimeout,
            // So that a rotated certificate authority, and a new address of a name, count before long.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
        };
        if (_roots is not null) handler.SslOptions.RemoteCertificateValidationCallback = _roots.Accepts;
        return handler;
    }

    /// <summary>Connects with keep-alive probes: a stream on which nothing comes notices within a minute that its peer is gone.</summary>
    static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, 30);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, 10);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
            await socket.ConnectAsync(context.DnsEndPoint, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
