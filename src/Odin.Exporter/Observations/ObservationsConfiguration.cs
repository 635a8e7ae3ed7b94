using System.Net;

namespace Odin.Exporter;

/// <summary>Observations that applications post, as JSON and as OTLP.</summary>
internal sealed record ObservationsConfiguration
{
    public bool Enabled { get; set; }

    public IPEndPoint Listen { get; set; } = new(IPAddress.Any, 4318);

    /// <summary>The file with the token that every request has to bear; <c>null</c>: none has to.</summary>
    public string? BearerTokenFile { get; set; }

    /// <summary>How long a body may be, also after it is decompressed.</summary>
    public int MaxBodyBytes { get; set; } = 4 << 20;

    /// <summary>0: no limit.</summary>
    public int MaxObservationsPerSecond { get; set; }

    public int MaxConcurrentRequests { get; set; } = 64;
}
