namespace Odin.Stack;

/// <summary>The ports that the collector listens on.</summary>
public static class CollectorPorts
{
    /// <summary>OTLP over gRPC.</summary>
    public const int OtlpGrpc = 4317;

    /// <summary>OTLP over HTTP.</summary>
    public const int OtlpHttp = 4318;

    /// <summary>Its own metrics.</summary>
    public const int Metrics = 8888;

    /// <summary>Whether it is well.</summary>
    public const int Health = 13133;
}
