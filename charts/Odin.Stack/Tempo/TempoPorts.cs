namespace Odin.Stack;

/// <summary>The ports that Tempo listens on.</summary>
public static class TempoPorts
{
    /// <summary>Queries, <c>/ready</c> and <c>/metrics</c>.</summary>
    public const int Http = 3200;

    /// <summary>Between Tempo's own parts.</summary>
    public const int Grpc = 9095;

    /// <summary>Spans, by OTLP over gRPC.</summary>
    public const int OtlpGrpc = 4317;

    /// <summary>Spans, by OTLP over HTTP.</summary>
    public const int OtlpHttp = 4318;
}
