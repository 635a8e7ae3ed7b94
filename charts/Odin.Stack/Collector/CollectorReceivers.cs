namespace Odin.Stack;

/// <summary>The receiver <c>otlp</c>.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/receiver/otlpreceiver.</summary>
[SnakeCase]
public sealed record CollectorOtlpReceiver
{
    /// <summary><c>protocols</c>: what carries it.</summary>
    public CollectorOtlpProtocols Protocols { get; init; } = new();
}

/// <summary>The <c>protocols</c> of the receiver <c>otlp</c>.</summary>
[SnakeCase]
public sealed record CollectorOtlpProtocols
{
    /// <summary><c>grpc</c>: OTLP over gRPC.</summary>
    public CollectorEndpoint Grpc { get; init; } = new() { Endpoint = CollectorAddress.On(CollectorPorts.OtlpGrpc) };

    /// <summary><c>http</c>: OTLP over HTTP.</summary>
    public CollectorEndpoint Http { get; init; } = new() { Endpoint = CollectorAddress.On(CollectorPorts.OtlpHttp) };
}

/// <summary>Where something listens.</summary>
[SnakeCase]
public sealed record CollectorEndpoint
{
    /// <summary><c>endpoint</c>: address and port.</summary>
    public required string Endpoint { get; init; }
}

/// <summary>The receiver <c>file_log</c>, which follows files.
/// Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.159.0/receiver/filelogreceiver.</summary>
[SnakeCase]
public sealed record CollectorFileLogReceiver
{
    /// <summary><c>include</c>: which files.</summary>
    public required IReadOnlyList<string> Include { get; init; }

    /// <summary><c>exclude</c>: which not.</summary>
    public required IReadOnlyList<string> Exclude { get; init; }

    /// <summary><c>start_at</c>: from where, in a file that was not read before.</summary>
    public required CollectorStartAt StartAt { get; init; }

    /// <summary><c>include_file_path</c>: whether lines know their file: the pod is in its path.</summary>
    public bool IncludeFilePath { get; init; } = true;

    /// <summary><c>include_file_name</c>: whether they know its name.</summary>
    public bool IncludeFileName { get; init; }

    /// <summary><c>max_log_size</c>: bytes of a line.</summary>
    public required string MaxLogSize { get; init; }

    /// <summary><c>retry_on_failure</c>: whether reading waits while the pipeline takes nothing, so that lines stay in the file.</summary>
    public CollectorRetry RetryOnFailure { get; init; } = new();

    /// <summary><c>storage</c>: the extension that keeps how far each file was read.</summary>
    public string? Storage { get; init; }

    /// <summary><c>operators</c>: what is made of each line.</summary>
    public required IReadOnlyList<object> Operators { get; init; }
}

/// <summary>The operator <c>container</c>: takes off what the container runtime put before a line, and finds the pod in the path.</summary>
[SnakeCase]
public sealed record CollectorContainerOperator
{
    /// <summary><c>type</c>: which operator.</summary>
    public string Type { get; init; } = "container";

    /// <summary><c>id</c>: its name.</summary>
    public required string Id { get; init; }
}

/// <summary>What is tried again.</summary>
[SnakeCase]
public sealed record CollectorRetry
{
    /// <summary><c>enabled</c>: whether it is.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary><c>max_elapsed_time</c>: for how long.</summary>
    public string? MaxElapsedTime { get; init; }
}
