using CollectorContext = Odin.Charts.ChartContext<Odin.Stack.CollectorValues>;

namespace Odin.Stack;

/// <summary>From values to the collector's configuration file.</summary>
internal static class CollectorConfigFile
{
    public const string Name = "config.yaml";

    static readonly TemplateFunction<CollectorContext, CollectorQueue> Queue = new(c => new CollectorQueue
    {
        NumConsumers = c.Values.Exporters.Consumers,
        QueueSize = c.Values.Exporters.QueueSize,
        Storage = c.Values.Checkpoints.Enabled ? CollectorIds.FileStorage : null,
    });

    static readonly TemplateFunction<CollectorContext, CollectorRetry> Retry = new(c => new CollectorRetry { MaxElapsedTime = $"{c.Values.Exporters.RetrySeconds}s" });

    static readonly TemplateFunction<CollectorContext, CollectorOtlpGrpcExporter?> Tempo = new(c => c.Values.Exporters.Tempo.Endpoint != "" ? new CollectorOtlpGrpcExporter
    {
        Endpoint = c.Values.Exporters.Tempo.Endpoint.Replace(Placeholder.Release, ReleaseName<CollectorValues>.InNames.Of(c)),
        Tls = new() { Insecure = c.Values.Exporters.Tempo.Insecure },
        Headers = c.Values.Exporters.Tempo.Headers.Any() ? c.Values.Exporters.Tempo.Headers : null,
        SendingQueue = Queue.Of(c),
        RetryOnFailure = Retry.Of(c),
    } : null);

    static readonly TemplateFunction<CollectorContext, CollectorOtlpHttpExporter?> Loki = new(c => c.Values.Exporters.Loki.Endpoint != "" ? new CollectorOtlpHttpExporter
    {
        Endpoint = c.Values.Exporters.Loki.Endpoint.Replace(Placeholder.Release, ReleaseName<CollectorValues>.InNames.Of(c)),
        Headers = c.Values.Exporters.Loki.Headers.Any() ? c.Values.Exporters.Loki.Headers : null,
        SendingQueue = Queue.Of(c),
        RetryOnFailure = Retry.Of(c),
    } : null);

    static readonly TemplateFunction<CollectorContext, CollectorOtlpHttpExporter?> Prometheus = new(c => c.Values.Exporters.Prometheus.Endpoint != "" ? new CollectorOtlpHttpExporter
    {
        Endpoint = c.Values.Exporters.Prometheus.Endpoint.Replace(Placeholder.Release, ReleaseName<CollectorValues>.InNames.Of(c)),
        Headers = c.Values.Exporters.Prometheus.Headers.Any() ? c.Values.Exporters.Prometheus.Headers : null,
        SendingQueue = Queue.Of(c),
        RetryOnFailure = Retry.Of(c),
    } : null);

    static readonly TemplateFunction<CollectorContext, CollectorKubernetesAttributes?> KubernetesAttributes = new(c => c.Values.KubernetesAttributes.Enabled
        ? new CollectorKubernetesAttributes
        {
            Extract = new()
            {
                Labels = c.Values.KubernetesAttributes.PodLabels.Any()
                    ? c.Values.KubernetesAttributes.PodLabels.Select(l => new CollectorKubernetesField { TagName = l.Key, Key = l.Value }).ToList()
                    : null,
                Annotations = c.Values.KubernetesAttributes.PodAnnotations.Any()
                    ? c.Values.KubernetesAttributes.PodAnnotations.Select(a => new CollectorKubernetesField { TagName = a.Key, Key = a.Value }).ToList()
                    : null,
            },
        }
        : null);

    static readonly TemplateFunction<CollectorContext, CollectorConfigSection> Processors = new(c => new CollectorConfigSection
    {
        c.Values.Config.Processors,
        { CollectorIds.MemoryLimiter, new CollectorMemoryLimiter() },
        { CollectorIds.KubernetesAttributes, KubernetesAttributes.Of(c) },
        {
            CollectorIds.Cluster, c.Values.ClusterName != ""
                ? new CollectorResource { Attributes = new[] { new CollectorAttributeAction { Key = "k8s.cluster.name", Value = c.Values.ClusterName } } }
                : null
        },
        { CollectorIds.Batch, new CollectorBatch() },
    });

    static readonly TemplateFunction<CollectorContext, CollectorConfigSection> Exporters = new(c => new CollectorConfigSection
    {
        c.Values.Config.Exporters,
        { CollectorIds.Tempo, Tempo.Of(c) },
        { CollectorIds.Loki, Loki.Of(c) },
        { CollectorIds.Prometheus, Prometheus.Of(c) },
        { CollectorIds.Debug, CollectorPipelines.Counts.Of(c) ? new CollectorDebugExporter() : null },
    });

    static readonly TemplateFunction<CollectorContext, CollectorConfigSection> Extensions = new(c => new CollectorConfigSection
    {
        c.Values.Config.Extensions,
        { CollectorIds.HealthCheck, new CollectorHealthCheck() },
        { CollectorIds.FileStorage, c.Values.Checkpoints.Enabled ? new CollectorFileStorage() : null },
    });

    /// <summary>The configuration, of a collector with this full name: its own logs are in files with it.</summary>
    public static TemplateFunction<CollectorContext, CollectorConfig> Of(TemplateFunction<CollectorContext, string> fullName)
    {
        var fileLog = new TemplateFunction<CollectorContext, CollectorFileLogReceiver?>(c => c.Values.Logs.Enabled ? new CollectorFileLogReceiver
        {
            Include = c.Values.Logs.Include,
            Exclude = new Items<string> { $"{CollectorFolders.Logs}/{c.Release.Namespace}_{fullName.Of(c)}-*_*/{CollectorPod.Container}/*.log", c.Values.Logs.Exclude },
            StartAt = c.Values.Logs.StartAt,
            MaxLogSize = c.Values.Logs.MaxLogSize,
            Storage = c.Values.Checkpoints.Enabled ? CollectorIds.FileStorage : null,
            Operators = new Items<object> { new CollectorContainerOperator { Id = "container-parser" }, c.Values.Logs.Operators },
        } : null);
        return new(c => new CollectorConfig
        {
            Receivers = new CollectorConfigSection
            {
                c.Values.Config.Receivers,
                { CollectorIds.Otlp, new CollectorOtlpReceiver() },
                { CollectorIds.FileLog, fileLog.Of(c) },
            },
            Processors = Processors.Of(c),
            Exporters = Exporters.Of(c),
            Connectors = c.Values.Config.Connectors.Any() ? new CollectorConfigSection { c.Values.Config.Connectors } : null,
            Extensions = Extensions.Of(c),
            Service = new()
            {
                Telemetry = new() { Logs = new() { Level = c.Values.LogLevel } },
                Extensions = new Items<string>
                {
                    CollectorIds.HealthCheck,
                    c.Values.Checkpoints.Enabled ? CollectorIds.FileStorage : null,
                    c.Values.Config.Extensions.Where(e => e.Key != CollectorIds.HealthCheck && e.Key != CollectorIds.FileStorage).Select(e => e.Key),
                },
                Pipelines = CollectorPipelines.All.Of(c),
            },
        });
    }
}
