namespace Odin.Stack;

/// <summary>Tempo's <c>distributor</c>.</summary>
[SnakeCase]
public sealed record TempoConfigDistributor
{
    /// <summary><c>receivers</c>: the protocols by which spans arrive.</summary>
    public TempoConfigReceivers Receivers { get; init; } = new();
}

/// <summary>Tempo's <c>distributor.receivers</c>.</summary>
[SnakeCase]
public sealed record TempoConfigReceivers
{
    /// <summary><c>otlp</c>: OpenTelemetry's own protocol.</summary>
    public TempoConfigOtlp Otlp { get; init; } = new();
}

/// <summary>Tempo's <c>distributor.receivers.otlp</c>.</summary>
[SnakeCase]
public sealed record TempoConfigOtlp
{
    /// <summary><c>protocols</c>: what carries it.</summary>
    public TempoConfigOtlpProtocols Protocols { get; init; } = new();
}

/// <summary>Tempo's <c>distributor.receivers.otlp.protocols</c>.</summary>
[SnakeCase]
public sealed record TempoConfigOtlpProtocols
{
    /// <summary><c>grpc</c>: OTLP over gRPC.</summary>
    public TempoConfigEndpoint Grpc { get; init; } = new() { Endpoint = $"0.0.0.0:{TempoPorts.OtlpGrpc}" };

    /// <summary><c>http</c>: OTLP over HTTP.</summary>
    public TempoConfigEndpoint Http { get; init; } = new() { Endpoint = $"0.0.0.0:{TempoPorts.OtlpHttp}" };
}

/// <summary>Where a receiver listens. Without it, Tempo listens on localhost only.</summary>
[SnakeCase]
public sealed record TempoConfigEndpoint
{
    /// <summary><c>endpoint</c>: address and port.</summary>
    public required string Endpoint { get; init; }
}
