using TempoContext = Odin.Charts.ChartContext<Odin.Stack.TempoValues>;

namespace Odin.Stack;

/// <summary>From values to Tempo's configuration file.</summary>
internal static class TempoConfigFile
{
    public const string Name = "tempo.yaml";

    static readonly TemplateFunction<TempoContext, TempoConfigTrace> Trace = new(c => new TempoConfigTrace
    {
        Backend = c.Values.Storage.Backend,
        Local = c.Values.Storage.Backend == TempoBackend.Local ? new TempoConfigFolder { Path = TempoFolders.Blocks } : null,
        S3 = c.Values.Storage.Backend == TempoBackend.S3 ? new TempoConfigS3
        {
            Bucket = c.Values.Storage.S3.Bucket,
            Endpoint = c.Values.Storage.S3.Endpoint,
            Region = c.Values.Storage.S3.Region != "" ? c.Values.Storage.S3.Region : null,
            Prefix = c.Values.Storage.S3.Prefix != "" ? c.Values.Storage.S3.Prefix : null,
            Insecure = c.Values.Storage.S3.Insecure,
            ForcePathStyle = c.Values.Storage.S3.ForcePathStyle,
        } : null,
    });

    static readonly TemplateFunction<TempoContext, TempoConfigRemoteWrite> RemoteWrite = new(c => new TempoConfigRemoteWrite
    {
        Url = c.Values.MetricsGenerator.RemoteWrite.Url.Replace(Placeholder.Release, ReleaseName<TempoValues>.InNames.Of(c)),
        SendExemplars = c.Values.MetricsGenerator.RemoteWrite.SendExemplars,
        Headers = c.Values.MetricsGenerator.RemoteWrite.Headers.Any() ? c.Values.MetricsGenerator.RemoteWrite.Headers : null,
        BasicAuth = c.Values.MetricsGenerator.RemoteWrite.ExistingSecret != "" ? new TempoConfigBasicAuth() : null,
    });

    static readonly TemplateFunction<TempoContext, TempoConfigMetricsGenerator?> MetricsGenerator = new(c =>
        c.Values.MetricsGenerator.RemoteWrite.Url != "" ? new TempoConfigMetricsGenerator
        {
            Registry = new() { ExternalLabels = c.Values.MetricsGenerator.ExternalLabels },
            Processor = new()
            {
                ServiceGraphs = new() { Dimensions = c.Values.MetricsGenerator.ServiceGraphs.Dimensions, HistogramBuckets = c.Values.MetricsGenerator.ServiceGraphs.HistogramBuckets },
                SpanMetrics = new()
                {
                    Dimensions = c.Values.MetricsGenerator.SpanMetrics.Dimensions,
                    HistogramBuckets = c.Values.MetricsGenerator.SpanMetrics.HistogramBuckets,
                    EnableTargetInfo = c.Values.MetricsGenerator.SpanMetrics.EnableTargetInfo,
                },
            },
            Storage = new() { RemoteWrite = new[] { RemoteWrite.Of(c) } },
        } : null);

    static readonly TemplateFunction<TempoContext, TempoConfigDefaults> Defaults = new(c => new TempoConfigDefaults
    {
        Ingestion = new()
        {
            RateLimitBytes = c.Values.Limits.RateLimitBytes,
            BurstSizeBytes = c.Values.Limits.BurstSizeBytes,
            MaxTracesPerUser = c.Values.Limits.MaxTracesPerUser,
        },
        Global = new() { MaxBytesPerTrace = c.Values.Limits.MaxBytesPerTrace },
        MetricsGenerator = c.Values.MetricsGenerator.RemoteWrite.Url != ""
            ? new TempoConfigGeneratorOverrides { Processors = c.Values.MetricsGenerator.Processors }
            : null,
    });

    static readonly TemplateFunction<TempoContext, string> Own = new("ownConfig", c => Document.Yaml(new TempoConfig
    {
        MultitenancyEnabled = c.Values.MultitenancyEnabled,
        Server = new() { LogLevel = c.Values.LogLevel },
        MetricsGenerator = MetricsGenerator.Of(c),
        Storage = new() { Trace = Trace.Of(c) },
        BackendScheduler = new() { Provider = new() { Compaction = new() { Compaction = new() { BlockRetention = c.Values.Retention } } } },
        BackendWorker = new() { Compaction = new() { BlockRetention = c.Values.Retention } },
        Overrides = new() { Defaults = Defaults.Of(c) },
        UsageReport = new() { ReportingEnabled = c.Values.ReportingEnabled },
    }));

    /// <summary>The file, and what its checksum is of: Tempo reads it only when it starts.</summary>
    public static readonly TemplateFunction<TempoContext, string> Text = new("config", c => Document.Merged(Own.Of(c), c.Values.ExtraConfig));
}
