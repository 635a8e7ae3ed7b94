namespace Odin.Stack;

/// <summary>The ports that Loki listens on.</summary>
public static class LokiPorts
{
    /// <summary>Logs that come in, queries, <c>/ready</c> and <c>/metrics</c>.</summary>
    public const int Http = 3100;

    /// <summary>Between the replicas.</summary>
    public const int Grpc = 9095;

    /// <summary>By which the replicas know each other.</summary>
    public const int Memberlist = 7946;
}
