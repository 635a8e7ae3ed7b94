namespace Odin.Stack;

/// <summary>The exporter <c>otlp_grpc</c>.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/exporter/otlpexporter.</summary>
[SnakeCase]
public sealed record CollectorOtlpGrpcExporter
{
    /// <summary><c>endpoint</c>: host and port.</summary>
    public required string Endpoint { get; init; }

    /// <summary><c>tls</c>: whether and how the way is encrypted.</summary>
    public required CollectorTls Tls { get; init; }

    /// <summary><c>headers</c>: headers of each request.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary><c>sending_queue</c>: what waits.</summary>
    public required CollectorQueue SendingQueue { get; init; }

    /// <summary><c>retry_on_failure</c>: what is tried again.</summary>
    public required CollectorRetry RetryOnFailure { get; init; }
}

/// <summary>The exporter <c>otlp_http</c>. It adds <c>/v1/logs</c>, <c>/v1/metrics</c> or <c>/v1/traces</c> to its address.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/exporter/otlphttpexporter.</summary>
[SnakeCase]
public sealed record CollectorOtlpHttpExporter
{
    /// <summary><c>endpoint</c>: the address.</summary>
    public required string Endpoint { get; init; }

    /// <summary><c>headers</c>: headers of each request.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary><c>sending_queue</c>: what waits.</summary>
    public required CollectorQueue SendingQueue { get; init; }

    /// <summary><c>retry_on_failure</c>: what is tried again.</summary>
    public required CollectorRetry RetryOnFailure { get; init; }
}

/// <summary>The exporter <c>debug</c>: counts what it gets, in the collector's own log.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/exporter/debugexporter.</summary>
[SnakeCase]
public sealed record CollectorDebugExporter
{
    /// <summary><c>verbosity</c>: how much is said.</summary>
    public string Verbosity { get; init; } = "basic";
}

/// <summary>The <c>tls</c> of an exporter.</summary>
[SnakeCase]
public sealed record CollectorTls
{
    /// <summary><c>insecure</c>: whether the way is not encrypted.</summary>
    public required bool Insecure { get; init; }
}

/// <summary>The <c>sending_queue</c> of an exporter.</summary>
[SnakeCase]
public sealed record CollectorQueue
{
    /// <summary><c>num_consumers</c>: batches that are sent at a time.</summary>
    public required int NumConsumers { get; init; }

    /// <summary><c>queue_size</c>: batches that wait.</summary>
    public required int QueueSize { get; init; }

    /// <summary><c>storage</c>: the extension that keeps them over restarts.</summary>
    public string? Storage { get; init; }
}
