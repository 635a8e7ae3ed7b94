namespace Odin.Stack;

/// <summary>How much Loki takes in from a tenant. What is over a limit is refused, and counted in loki_discarded_samples_total.</summary>
public sealed record LokiLimitsValues
{
    /// <summary>Megabytes a second.</summary>
    /// <value>The default is <c>10</c>.</value>
    [Description("Megabytes a second, of all replicas together."), Range(1, 100_000)]
    public int IngestionRateMb { get; init; } = 10;

    /// <summary>Megabytes at once.</summary>
    /// <value>The default is <c>20</c>.</value>
    [Description("Megabytes at once, of each replica; no less than one batch of the collector."), Range(1, 100_000)]
    public int IngestionBurstSizeMb { get; init; } = 20;

    /// <summary>Bytes a second of one stream.</summary>
    /// <value>The default is <c>"5MB"</c>.</value>
    [Description("Bytes a second of one stream."), RegularExpression(LokiPatterns.Size)]
    public string PerStreamRateLimit { get; init; } = "5MB";

    /// <summary>Bytes at once of one stream.</summary>
    /// <value>The default is <c>"20MB"</c>.</value>
    [Description("Bytes at once of one stream."), RegularExpression(LokiPatterns.Size)]
    public string PerStreamRateLimitBurst { get; init; } = "20MB";

    /// <summary>Streams that are written at a time; 0 for no limit.</summary>
    /// <value>The default is <c>10_000</c>.</value>
    [Description("Streams that are written at a time; 0 for no limit."), Range(0, 100_000_000)]
    public int MaxGlobalStreamsPerUser { get; init; } = 10_000;

    /// <summary>Bytes of a line. What is longer is cut off.</summary>
    /// <value>The default is <c>"256KB"</c>.</value>
    [Description("Bytes of a line. What is longer is cut off."), RegularExpression(LokiPatterns.Size)]
    public string MaxLineSize { get; init; } = "256KB";

    /// <summary>How old lines may be when they come in, in hours.</summary>
    /// <value>The default is <c>"168h"</c>.</value>
    [Description("How old lines may be when they come in, in hours."), RegularExpression(LokiPatterns.Hours)]
    public string RejectOldSamplesMaxAge { get; init; } = "168h";

    /// <summary>Bytes of structured metadata of a line.</summary>
    /// <value>The default is <c>"64KB"</c>.</value>
    [Description("Bytes of structured metadata of a line."), RegularExpression(LokiPatterns.Size)]
    public string MaxStructuredMetadataSize { get; init; } = "64KB";
}
