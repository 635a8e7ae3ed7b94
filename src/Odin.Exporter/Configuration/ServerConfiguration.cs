using System.Net;

namespace Odin.Exporter;

/// <summary>The listener of <c>/metrics</c>, <c>/healthz</c> and <c>/readyz</c>.</summary>
internal sealed record ServerConfiguration
{
    public IPEndPoint Listen { get; set; } = new(IPAddress.Any, 8000);

    /// <summary>How many connections may be open at once.</summary>
    public int MaxConnections { get; set; } = 1024;

    /// <summary>How many scrapes are answered at once; as many again wait, the others get 503.</summary>
    public int MaxConcurrentScrapes { get; set; } = 32;

    /// <summary>How long a scrape may take.</summary>
    public TimeSpan ScrapeTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long requests under way and sources get to end when the exporter stops.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(5);

    public IEnumerable<ConfigurationProblem> Problems(string path) =>
    [
        .. Between.Of(MaxConnections, 1, 100_000, $"{path}.maxConnections"),
        .. Between.Of(MaxConcurrentScrapes, 1, 1_000, $"{path}.maxConcurrentScrapes"),
        .. Between.Of(ScrapeTimeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(5), $"{path}.scrapeTimeout"),
        .. Between.Of(ShutdownTimeout, TimeSpan.Zero, TimeSpan.FromMinutes(5), $"{path}.shutdownTimeout"),
    ];
}
