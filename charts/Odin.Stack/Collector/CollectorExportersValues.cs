namespace Odin.Stack;

/// <summary>Where data is sent.</summary>
public sealed record CollectorExportersValues
{
    /// <summary>Tempo, or another server that takes spans by OTLP over gRPC.</summary>
    [Description("Tempo, or another server that takes spans by OTLP over gRPC.")]
    public CollectorTempoValues Tempo { get; init; } = new();

    /// <summary>Loki.</summary>
    [Description("Loki: its address and /otlp, such as http://loki:3100/otlp.")]
    public CollectorHttpExporterValues Loki { get; init; } = new();

    /// <summary>Prometheus, with --web.enable-otlp-receiver.</summary>
    [Description("Prometheus, with --web.enable-otlp-receiver: its address and /api/v1/otlp, such as http://prometheus:9090/api/v1/otlp.")]
    public CollectorHttpExporterValues Prometheus { get; init; } = new();

    /// <summary>Batches of each exporter that wait to be sent.</summary>
    /// <value>The default is <c>200</c>.</value>
    [Description("Batches of each exporter that wait to be sent; what finds the queue full is lost. A batch takes up to a few megabytes."), Range(1, 1_000_000)]
    public int QueueSize { get; init; } = 200;

    /// <summary>Batches of each exporter that are sent at a time.</summary>
    /// <value>The default is <c>10</c>.</value>
    [Description("Batches of each exporter that are sent at a time."), Range(1, 1_000)]
    public int Consumers { get; init; } = 10;

    /// <summary>Seconds for which a batch is tried again; 0 for ever.</summary>
    /// <value>The default is <c>300</c>.</value>
    [Description("Seconds for which a batch is tried again before it is lost; 0 for ever."), Range(0, 86_400)]
    public int RetrySeconds { get; init; } = 300;
}
