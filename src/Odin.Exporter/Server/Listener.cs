using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Odin.Exporter;

/// <summary>An address with what answers there. Each is a Kestrel of its own: they have limits of their own, and come and go by
/// themselves.</summary>
internal sealed class Listener : IDisposable
{
    readonly KestrelServer _kestrel;
    readonly RequestApplication _application;

    /// <param name="address">Where it listens.</param>
    /// <param name="limits">What clients may ask of it.</param>
    /// <param name="logs">Where Kestrel says what goes wrong.</param>
    /// <param name="answer">Answers each request.</param>
    public Listener(IPEndPoint address, ListenerLimits limits, ILoggerFactory logs, RequestDelegate answer)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(address, l => l.Protocols = HttpProtocols.Http1);
        limits.SetOn(options.Limits);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs);
        _kestrel = new(Options.Create(options), transport, logs);
        _application = new(answer);
        Address = address;
    }

    /// <summary>Where it listens; with the real port once it has started.</summary>
    public IPEndPoint Address { get; private set; }

    /// <exception cref="IOException">The address is taken, or not ours.</exception>
    public async Task StartAsync()
    {
        try
        {
            await _kestrel.StartAsync(_application, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not IOException)
        {
            throw new IOException(e.Message, e);
        }
        var port = new Uri(_kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        Address = new(Address.Address, port);
    }

    /// <summary>Takes no more connections, lets requests under way end within some time, then breaks them off.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        using var stop = new CancellationTokenSource(patience);
        await _kestrel.StopAsync(stop.Token).ConfigureAwait(false);
    }

    public void Dispose() => _kestrel.Dispose();
}
