using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Odin.Exporter;

/// <summary>What clients may ask of a listener. What is not said here is far above what scrapers and applications send, and far
/// below what hurts.</summary>
/// <param name="MaxConnections">Connections over this are closed at once.</param>
/// <param name="MaxBodyBytes">The longest body of a request.</param>
internal sealed record ListenerLimits(int MaxConnections, long MaxBodyBytes)
{
    /// <summary>Slower clients are cut off after <see cref="Grace"/>.</summary>
    const double BytesPerSecond = 240;

    static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Above the interval of scrapes, so that Prometheus keeps its connection.</summary>
    static readonly TimeSpan KeepAliveTimeout = TimeSpan.FromSeconds(130);

    public void SetOn(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestBodySize = MaxBodyBytes;
        limits.MaxRequestLineSize = 4 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 50;
        limits.RequestHeadersTimeout = HeadersTimeout;
        limits.KeepAliveTimeout = KeepAliveTimeout;
        limits.MinRequestBodyDataRate = new(BytesPerSecond, Grace);
        limits.MinResponseDataRate = new(BytesPerSecond, Grace);
    }
}
