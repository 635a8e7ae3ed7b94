using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>A model server that is scraped.</summary>
public sealed record ExporterEndpointValues
{
    /// <summary>Its name in the exporter's own metrics and log, unlike that of any other source.</summary>
    [Description("Its name in the exporter's own metrics and log, unlike that of any other source."), RegularExpression(ExporterPatterns.SourceName)]
    public required string Name { get; init; }

    /// <summary>Its metrics. Every address of the host is scraped, so that a headless Service gives every replica.</summary>
    [Description("Its metrics. Every address of the host is scraped, so that a headless Service gives every replica."), RegularExpression(ExporterPatterns.Url)]
    public required string Url { get; init; }

    /// <summary>The kind of server, by which ready mappings are taken; metrics of one's own when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The kind of server, by which ready mappings are taken; metrics of one's own when null.")]
    public ExporterShape? Shape { get; init; }

    /// <summary>How often it is scraped, from 1s to 24h.</summary>
    /// <value>The default is <c>"15s"</c>.</value>
    [Description("How often it is scraped, from 1s to 24h."), RegularExpression(ExporterDurations.Interval)]
    public string Interval { get; init; } = "15s";

    /// <summary>How long a scrape may take, from 100ms to 5m; no longer than the interval.</summary>
    /// <value>The default is <c>"10s"</c>.</value>
    [Description("How long a scrape may take, from 100ms to 5m; no longer than the interval."), RegularExpression(ExporterDurations.Timeout)]
    public string Timeout { get; init; } = "10s";

    /// <summary>The file with the token that is sent; none is when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The file with the token that is sent; none is when null."), RegularExpression(ExporterPatterns.File)]
    public string? BearerTokenFile { get; init; }

    /// <summary>The file with the certificates that are trusted; those of public authorities when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The file with the certificates that are trusted; those of public authorities when null."), RegularExpression(ExporterPatterns.File)]
    public string? CaFile { get; init; }

    /// <summary>Bytes of an answer, also after it is decompressed.</summary>
    /// <value>The default is <c>16_777_216</c>.</value>
    [Description("Bytes of an answer, also after it is decompressed."), Range(1024, 268_435_456)]
    public int MaxBodyBytes { get; init; } = 16_777_216;

    /// <summary>Mappings of one's own, beside those of the shape.</summary>
    /// <value>The default is empty.</value>
    [Description("Mappings of one's own, beside those of the shape.")]
    public IReadOnlyList<ExporterMappingValues> Metrics { get; init; } = [];
}

/// <summary>A kind of model server.</summary>
public enum ExporterShape
{
    /// <summary>NVIDIA Triton.</summary>
    [JsonStringEnumMemberName("triton")] Triton,

    /// <summary>vLLM.</summary>
    [JsonStringEnumMemberName("vllm")] Vllm,

    /// <summary>TorchServe.</summary>
    [JsonStringEnumMemberName("torchserve")] TorchServe,

    /// <summary>KServe.</summary>
    [JsonStringEnumMemberName("kserve")] KServe,
}
