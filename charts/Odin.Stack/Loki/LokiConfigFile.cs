using LokiContext = Odin.Charts.ChartContext<Odin.Stack.LokiValues>;

namespace Odin.Stack;

/// <summary>From values to Loki's configuration file.</summary>
internal static class LokiConfigFile
{
    public const string Name = "loki.yaml";

    static readonly TemplateFunction<LokiContext, LokiConfigStorage> Storage = new(c => new LokiConfigStorage
    {
        Filesystem = c.Values.Storage.Backend == LokiBackend.Filesystem ? new LokiConfigFilesystem() : null,
        Aws = c.Values.Storage.Backend == LokiBackend.S3 ? new LokiConfigS3
        {
            Bucketnames = c.Values.Storage.S3.Bucket,
            Endpoint = c.Values.Storage.S3.Endpoint != S3Values.Aws ? c.Values.Storage.S3.Endpoint : null,
            Region = c.Values.Storage.S3.Region,
            Insecure = c.Values.Storage.S3.Insecure,
            ForcePathStyle = c.Values.Storage.S3.ForcePathStyle,
        } : null,
    });

    static readonly TemplateFunction<LokiContext, LokiConfigCommon> Common = new(c => new LokiConfigCommon
    {
        ReplicationFactor = c.Values.Replicas > 1 ? 3 : 1,
        InstanceAddr = c.Values.Replicas > 1 ? null : "127.0.0.1",
        Ring = new() { Kvstore = new() { Store = c.Values.Replicas > 1 ? "memberlist" : "inmemory" } },
    });

    static readonly TemplateFunction<LokiContext, LokiConfigLimits> Limits = new(c => new LokiConfigLimits
    {
        RetentionPeriod = c.Values.Retention,
        RetentionStream = c.Values.StreamRetention.Any()
            ? c.Values.StreamRetention.Select(s => new LokiConfigStreamRetention { Selector = s.Selector, Priority = s.Priority, Period = s.Period }).ToList()
            : null,
        OtlpConfig = new() { ResourceAttributes = new() { AttributesConfig = new[] { new LokiConfigAttributes { Attributes = c.Values.IndexLabels } } } },
        MaxStructuredMetadataSize = c.Values.Limits.MaxStructuredMetadataSize,
        IngestionRateMb = c.Values.Limits.IngestionRateMb,
        IngestionBurstSizeMb = c.Values.Limits.IngestionBurstSizeMb,
        PerStreamRateLimit = c.Values.Limits.PerStreamRateLimit,
        PerStreamRateLimitBurst = c.Values.Limits.PerStreamRateLimitBurst,
        MaxGlobalStreamsPerUser = c.Values.Limits.MaxGlobalStreamsPerUser,
        MaxLineSize = c.Values.Limits.MaxLineSize,
        RejectOldSamplesMaxAge = c.Values.Limits.RejectOldSamplesMaxAge,
        QueryTimeout = $"{c.Values.Query.TimeoutSeconds}s",
        MaxQueryLength = c.Values.Query.MaxLength,
        MaxQuerySeries = c.Values.Query.MaxSeries,
        MaxEntriesLimitPerQuery = c.Values.Query.MaxEntries,
        MaxQueryParallelism = c.Values.Query.MaxParallelism,
    });

    static readonly TemplateFunction<LokiContext, LokiConfigRuler?> Ruler = new(c => c.Values.Ruler.ExistingConfigMap != "" ? new LokiConfigRuler
    {
        AlertmanagerUrl = c.Values.Ruler.AlertmanagerUrl.Replace(Placeholder.Release, ReleaseName<LokiValues>.InNames.Of(c)),
        EnableSharding = c.Values.Replicas > 1,
    } : null);

    /// <summary>The configuration, of a Loki with this full name.</summary>
    public static TemplateFunction<LokiContext, string> Of(TemplateFunction<LokiContext, string> fullName)
    {
        var own = new TemplateFunction<LokiContext, string>("ownConfig", c => Document.Yaml(new LokiConfig
        {
            AuthEnabled = c.Values.AuthEnabled,
            Server = new()
            {
                HttpServerReadTimeout = $"{c.Values.Query.TimeoutSeconds + 10}s",
                HttpServerWriteTimeout = $"{c.Values.Query.TimeoutSeconds + 10}s",
                LogLevel = c.Values.LogLevel,
            },
            Common = Common.Of(c),
            Memberlist = c.Values.Replicas > 1 ? new LokiConfigMemberlist
            {
                ClusterLabel = $"{fullName.Of(c)}.{c.Release.Namespace}",
                JoinMembers = new[] { $"{fullName.Of(c)}-headless.{c.Release.Namespace}.svc:{LokiPorts.Memberlist}" },
            } : null,
            SchemaConfig = new() { Configs = new[] { new LokiConfigSchema { ObjectStore = c.Values.Storage.Backend } } },
            StorageConfig = Storage.Of(c),
            Ingester = new() { Wal = new() { ReplayMemoryCeiling = c.Values.ReplayMemoryCeiling } },
            Compactor = new() { DeleteRequestStore = c.Values.Storage.Backend },
            LimitsConfig = Limits.Of(c),
            Ruler = Ruler.Of(c),
            Analytics = new() { ReportingEnabled = c.Values.ReportingEnabled },
        }));
        return new("config", c => Document.Merged(own.Of(c), c.Values.ExtraConfig));
    }
}
