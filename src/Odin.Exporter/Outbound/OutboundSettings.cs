namespace Odin.Exporter;

/// <summary>With what, and within which bounds, a source asks others over HTTP.</summary>
internal sealed record OutboundSettings
{
    /// <summary>Holds the bearer token; read for every request, for tokens are replaced while we run. None: no token is sent.</summary>
    public string? TokenFile { get; init; }

    /// <summary>Certificates in PEM that alone are trusted; read for every connection. None: the system's.</summary>
    public string? CaFile { get; init; }

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For a whole request with its body; of a stream, until its headers are there.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a body may be, after decompression.</summary>
    public int MaxBodyBytes { get; init; } = 16 * 1024 * 1024;
}
