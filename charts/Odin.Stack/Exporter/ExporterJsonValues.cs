using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>A JSON document that is read over HTTP.</summary>
public sealed record ExporterJsonValues
{
    /// <summary>Its name in the exporter's own metrics and log, unlike that of any other source.</summary>
    [Description("Its name in the exporter's own metrics and log, unlike that of any other source."), RegularExpression(ExporterPatterns.SourceName)]
    public required string Name { get; init; }

    /// <summary>Where it is.</summary>
    [Description("Where it is."), RegularExpression(ExporterPatterns.Url)]
    public required string Url { get; init; }

    /// <summary>How often it is read, from 1s to 24h.</summary>
    /// <value>The default is <c>"1m"</c>.</value>
    [Description("How often it is read, from 1s to 24h."), RegularExpression(ExporterDurations.Interval)]
    public string Interval { get; init; } = "1m";

    /// <summary>How long that may take, from 100ms to 5m; no longer than the interval.</summary>
    /// <value>The default is <c>"10s"</c>.</value>
    [Description("How long that may take, from 100ms to 5m; no longer than the interval."), RegularExpression(ExporterDurations.Timeout)]
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

    /// <summary>Finds the items, each of which makes a series or adds to one; a JSONPath of RFC 9535.</summary>
    /// <value>The default is <c>"$"</c>.</value>
    [Description("Finds the items, each of which makes a series or adds to one; a JSONPath of RFC 9535."), RegularExpression(ExporterPatterns.JsonPath)]
    public string Items { get; init; } = "$";

    /// <summary>The metric that is filled.</summary>
    [Description("The metric that is filled.")]
    public required ExporterJsonMetric Metric { get; init; }

    /// <summary>Finds the value within an item; each item counts as 1 when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Finds the value within an item; each item counts as 1 when null."), RegularExpression(ExporterPatterns.JsonPath)]
    public string? Value { get; init; }

    /// <summary>What values are multiplied by: 0.01 makes a ratio of percents.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("What values are multiplied by: 0.01 makes a ratio of percents."), Range(1e-12, 1e12)]
    public double Scale { get; init; } = 1;

    /// <summary>Where the values of the metric's labels come from, by label.</summary>
    /// <value>The default is empty.</value>
    [Description("Where the values of the metric's labels come from, by label.")]
    public IReadOnlyDictionary<string, ExporterJsonLabelValues> Labels { get; init; } = new Dictionary<string, ExporterJsonLabelValues>();
}

/// <summary>Where the value of a label comes from: the item, or a constant.</summary>
public sealed record ExporterJsonLabelValues
{
    /// <summary>Finds it within the item.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Finds it within the item."), RegularExpression(ExporterPatterns.JsonPath)]
    public string? Path { get; init; }

    /// <summary>A constant.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("A constant."), MinLength(1), MaxLength(64)]
    public string? Value { get; init; }
}

/// <summary>A metric that JSON fills: one with a single value.</summary>
public enum ExporterJsonMetric
{
    /// <summary>A counter of requests, with the labels method, endpoint and status.</summary>
    [JsonStringEnumMemberName("api_requests_total")] ApiRequests,

    /// <summary>A gauge of jobs, with the labels namespace and reason.</summary>
    [JsonStringEnumMemberName("gpu_job_queue_length")] GpuJobQueueLength,

    /// <summary>A gauge between 0 and 1, with the label model_name.</summary>
    [JsonStringEnumMemberName("ml_model_accuracy")] MlModelAccuracy,
}
