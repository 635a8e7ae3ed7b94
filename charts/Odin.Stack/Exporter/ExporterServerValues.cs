namespace Odin.Stack;

/// <summary>The listener of /metrics, /healthz and /readyz.</summary>
public sealed record ExporterServerValues
{
    /// <summary>Where it listens; "[::]:8000" for clusters with IPv6. The port is that of the Service and the probes.</summary>
    /// <value>The default is <c>"0.0.0.0:8000"</c>.</value>
    [Description("Where it listens; \"[::]:8000\" for clusters with IPv6. The port is that of the Service and the probes."), RegularExpression("^(0\\.0\\.0\\.0|\\[::\\]):8000$")]
    public string Listen { get; init; } = "0.0.0.0:8000";

    /// <summary>Connections that may be open at once.</summary>
    /// <value>The default is <c>1024</c>.</value>
    [Description("Connections that may be open at once."), Range(1, 100_000)]
    public int MaxConnections { get; init; } = 1024;

    /// <summary>Scrapes that are answered at once; as many again wait, the others get 503.</summary>
    /// <value>The default is <c>32</c>.</value>
    [Description("Scrapes that are answered at once; as many again wait, the others get 503."), Range(1, 1000)]
    public int MaxConcurrentScrapes { get; init; } = 32;

    /// <summary>How long a scrape may take, from 100ms to 5m.</summary>
    /// <value>The default is <c>"10s"</c>.</value>
    [Description("How long a scrape may take, from 100ms to 5m."), RegularExpression(ExporterDurations.Timeout)]
    public string ScrapeTimeout { get; init; } = "10s";

    /// <summary>How long requests under way get to end when the exporter stops, up to 5m; less than half of terminationGracePeriodSeconds.</summary>
    /// <value>The default is <c>"5s"</c>.</value>
    [Description("How long requests under way get to end when the exporter stops, up to 5m; less than half of terminationGracePeriodSeconds."), RegularExpression(ExporterDurations.Grace)]
    public string ShutdownTimeout { get; init; } = "5s";
}
