namespace Odin.Stack;

/// <summary>Observations that applications post, as JSON and by OTLP over HTTP.</summary>
public sealed record ExporterObservationsValues
{
    /// <summary>Whether they are taken.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether they are taken.")]
    public bool Enabled { get; init; } = false;

    /// <summary>Where it listens; "[::]:4318" for clusters with IPv6. The port is that of the Service.</summary>
    /// <value>The default is <c>"0.0.0.0:4318"</c>.</value>
    [Description("Where it listens; \"[::]:4318\" for clusters with IPv6. The port is that of the Service."), RegularExpression("^(0\\.0\\.0\\.0|\\[::\\]):4318$")]
    public string Listen { get; init; } = "0.0.0.0:4318";

    /// <summary>The file with the token that every request has to bear; no request has to when null. bearerToken sets it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The file with the token that every request has to bear; no request has to when null. bearerToken sets it."), RegularExpression(ExporterPatterns.File)]
    public string? BearerTokenFile { get; init; }

    /// <summary>Bytes of a body, also after it is decompressed.</summary>
    /// <value>The default is <c>4_194_304</c>.</value>
    [Description("Bytes of a body, also after it is decompressed."), Range(1024, 268_435_456)]
    public int MaxBodyBytes { get; init; } = 4_194_304;

    /// <summary>Observations that are taken a second; 0: no limit.</summary>
    /// <value>The default is <c>0</c>.</value>
    [Description("Observations that are taken a second; 0: no limit."), Range(0, int.MaxValue)]
    public int MaxObservationsPerSecond { get; init; } = 0;

    /// <summary>Requests that are answered at once; others get 503.</summary>
    /// <value>The default is <c>64</c>.</value>
    [Description("Requests that are answered at once; others get 503."), Range(1, 10_000)]
    public int MaxConcurrentRequests { get; init; } = 64;
}
