using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>How a metric is filled from those of a model server: from a histogram, from a sum and a count, or from a value.</summary>
public sealed record ExporterMappingValues
{
    /// <summary>The metric that is filled.</summary>
    [Description("The metric that is filled.")]
    public required ExporterMetric Metric { get; init; }

    /// <summary>The server's histogram, without _bucket.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The server's histogram, without _bucket."), RegularExpression(ExporterPatterns.Series)]
    public string? Histogram { get; init; }

    /// <summary>The server's counter of what is measured, with count.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The server's counter of what is measured, with count."), RegularExpression(ExporterPatterns.Series)]
    public string? Sum { get; init; }

    /// <summary>The server's counter of how often it was measured.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The server's counter of how often it was measured."), RegularExpression(ExporterPatterns.Series)]
    public string? Count { get; init; }

    /// <summary>The server's counter or gauge.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The server's counter or gauge."), RegularExpression(ExporterPatterns.Series)]
    public string? Value { get; init; }

    /// <summary>What values are multiplied by: 0.000001 makes seconds of microseconds.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("What values are multiplied by: 0.000001 makes seconds of microseconds."), Range(1e-12, 1e12)]
    public double Scale { get; init; } = 1;

    /// <summary>Where the values of the metric's labels come from, by label.</summary>
    /// <value>The default is empty.</value>
    [Description("Where the values of the metric's labels come from, by label.")]
    public IReadOnlyDictionary<string, ExporterLabelValues> Labels { get; init; } = new Dictionary<string, ExporterLabelValues>();

    /// <summary>Labels that a series of the server must have to count, such as version: "2".</summary>
    /// <value>The default is empty.</value>
    [Description("Labels that a series of the server must have to count, such as version: \"2\".")]
    public IReadOnlyDictionary<string, string> Match { get; init; } = new Dictionary<string, string>();
}

/// <summary>Where the value of a label comes from: a label of the server, or a constant.</summary>
public sealed record ExporterLabelValues
{
    /// <summary>A label of the server's metric.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("A label of the server's metric.")]
    public string? Label { get; init; }

    /// <summary>A constant.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("A constant."), MinLength(1), MaxLength(64)]
    public string? Value { get; init; }
}

/// <summary>A metric that sources fill.</summary>
public enum ExporterMetric
{
    /// <summary>A counter of requests, with the labels method, endpoint and status.</summary>
    [JsonStringEnumMemberName("api_requests_total")] ApiRequests,

    /// <summary>A histogram of seconds, with the labels method, endpoint and status.</summary>
    [JsonStringEnumMemberName("api_request_duration_seconds")] ApiRequestDuration,

    /// <summary>A histogram of seconds, with the labels namespace and outcome.</summary>
    [JsonStringEnumMemberName("gpu_job_duration_seconds")] GpuJobDuration,

    /// <summary>A gauge of jobs, with the labels namespace and reason.</summary>
    [JsonStringEnumMemberName("gpu_job_queue_length")] GpuJobQueueLength,

    /// <summary>A histogram of seconds, with the label namespace.</summary>
    [JsonStringEnumMemberName("gpu_job_wait_seconds")] GpuJobWait,

    /// <summary>A gauge between 0 and 1, with the label model_name.</summary>
    [JsonStringEnumMemberName("ml_model_accuracy")] MlModelAccuracy,

    /// <summary>A histogram of seconds, with the label model_name.</summary>
    [JsonStringEnumMemberName("ml_model_inference_seconds")] MlModelInference,
}
