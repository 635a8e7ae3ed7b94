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

    public IEnumerable<ConfigurationProblem> Problems(string path) =>
    [
        .. Between.Of(MaxBodyBytes, 1 << 10, 1 << 28, $"{path}.maxBodyBytes"),
        .. Between.Of(MaxObservationsPerSecond, 0, int.MaxValue, $"{path}.maxObservationsPerSecond"),
        .. Between.Of(MaxConcurrentRequests, 1, 10_000, $"{path}.maxConcurrentRequests"),
        .. BearerTokenFile is "" ? NoFile(path) : [],
    ];

    static IEnumerable<ConfigurationProblem> NoFile(string path) => [new("ODIN3020", $"{path}.bearerTokenFile",
        "The name of the file is empty, so that no request would be taken: name it, or leave the key out.")];
}
