namespace Odin.Stack;

/// <summary>The chart's own components.</summary>
internal static class CollectorIds
{
    public const string Otlp = "otlp";
    public const string FileLog = "file_log";
    public const string MemoryLimiter = "memory_limiter";
    public const string KubernetesAttributes = "k8s_attributes";
    public const string Cluster = "resource/cluster";
    public const string Batch = "batch";
    public const string Tempo = "otlp_grpc/tempo";
    public const string Loki = "otlp_http/loki";
    public const string Prometheus = "otlp_http/prometheus";
    public const string Debug = "debug";
    public const string HealthCheck = "health_check";
    public const string FileStorage = "file_storage";
}
