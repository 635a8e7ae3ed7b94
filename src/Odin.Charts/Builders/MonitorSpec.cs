using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts;

/// <summary>What ServiceMonitors and PodMonitors say about all their ports. A null is left to Prometheus' own
/// setting.</summary>
public abstract record MonitorSpec
{
    private protected MonitorSpec()
    {
    }

    /// <summary>The Services or pods.</summary>
    public required V1LabelSelector Selector { get; init; }

    /// <summary>The label of the Service or pod that names the job; null for the name of the Service, or of the monitor
    /// of pods.</summary>
    public string? JobLabel { get; init; }

    /// <summary>Where the Services or pods are; null for the monitor's own namespace.</summary>
    public MonitorNamespaces? NamespaceSelector { get; init; }

    /// <summary>How many series a scrape may give before it fails.</summary>
    public long? SampleLimit { get; init; }

    /// <summary>How many targets there may be before all scrapes fail.</summary>
    public long? TargetLimit { get; init; }

    /// <summary>How many labels a series may have before the scrape fails.</summary>
    public long? LabelLimit { get; init; }

    /// <summary>How large an answer may be, uncompressed, before the scrape fails: <c>10MiB</c>.</summary>
    public string? BodySizeLimit { get; init; }

    /// <summary>The formats that are asked for, the best first: <c>OpenMetricsText1.0.0</c>.</summary>
    public IReadOnlyList<string>? ScrapeProtocols { get; init; }

    /// <summary>The format of an answer that does not say which it is in.</summary>
    public string? FallbackScrapeProtocol { get; init; }

    /// <summary>Whether native histograms are taken.</summary>
    public bool? ScrapeNativeHistograms { get; init; }

    /// <summary>Whether classic buckets are taken beside native ones.</summary>
    public bool? ScrapeClassicHistograms { get; init; }

    /// <summary>How many buckets a native histogram may have before they are merged.</summary>
    public long? NativeHistogramBucketLimit { get; init; }

    /// <summary>Buckets of a native histogram are merged until each is this many times the one before:
    /// <c>1.1</c>.</summary>
    public string? NativeHistogramMinBucketFactor { get; init; }

    /// <summary>Whether classic histograms become native ones with custom buckets.</summary>
    [JsonPropertyName("convertClassicHistogramsToNHCB")]
    public bool? ConvertClassicHistogramsToNhcb { get; init; }
}

/// <summary>The namespaces that a monitor looks into.</summary>
public sealed record MonitorNamespaces
{
    /// <summary>Whether it looks into all.</summary>
    public bool? Any { get; init; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string>? MatchNames { get; init; }
}

/// <summary>How a port is scraped. A null is left to Prometheus' own setting.</summary>
public abstract record MonitorEndpoint
{
    private protected MonitorEndpoint()
    {
    }

    /// <summary>The name of the port.</summary>
    public required string Port { get; init; }

    /// <summary>The path; null for <c>/metrics</c>.</summary>
    public string? Path { get; init; }

    /// <summary><c>http</c> or <c>https</c>; null for <c>http</c>.</summary>
    public string? Scheme { get; init; }

    /// <summary>The parameters of the URL.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Params { get; init; }

    /// <summary>How often: <c>30s</c>; null for Prometheus' own interval.</summary>
    public string? Interval { get; init; }

    /// <summary>How long a scrape may take: <c>10s</c>; null for Prometheus' own limit.</summary>
    public string? ScrapeTimeout { get; init; }

    /// <summary>Whether labels of the answer go before those of the target.</summary>
    public bool? HonorLabels { get; init; }

    /// <summary>Whether times in the answer are taken.</summary>
    public bool? HonorTimestamps { get; init; }

    /// <summary>What happens to targets before they are scraped.</summary>
    public IReadOnlyList<MonitorRelabeling>? Relabelings { get; init; }

    /// <summary>What happens to series before they are stored.</summary>
    public IReadOnlyList<MonitorRelabeling>? MetricRelabelings { get; init; }

    /// <summary>TLS.</summary>
    public MonitorTls? TlsConfig { get; init; }

    /// <summary>The <c>Authorization</c> header.</summary>
    public MonitorAuthorization? Authorization { get; init; }

    /// <summary>User and password.</summary>
    public MonitorBasicAuth? BasicAuth { get; init; }
}

/// <summary>A step of relabeling.</summary>
public sealed record MonitorRelabeling
{
    /// <summary>What it does: <c>keep</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The labels whose values are joined.</summary>
    public IReadOnlyList<string>? SourceLabels { get; init; }

    /// <summary>What stands between them; null for <c>;</c>.</summary>
    public string? Separator { get; init; }

    /// <summary>What the joined values have to match; null for anything.</summary>
    public string? Regex { get; init; }

    /// <summary>The label that is written.</summary>
    public string? TargetLabel { get; init; }

    /// <summary>What is written; null for <c>$1</c>.</summary>
    public string? Replacement { get; init; }

    /// <summary>What a hash is divided by.</summary>
    public long? Modulus { get; init; }
}

/// <summary>TLS of a monitor.</summary>
public sealed record MonitorTls
{
    /// <summary>The certificate of the authority.</summary>
    public MonitorKey? Ca { get; init; }

    /// <summary>The client's certificate.</summary>
    public MonitorKey? Cert { get; init; }

    /// <summary>The client's key.</summary>
    public V1SecretKeySelector? KeySecret { get; init; }

    /// <summary>A file in Prometheus' own container, for ServiceMonitors only.</summary>
    public string? CaFile { get; init; }

    /// <summary>A file in Prometheus' own container, for ServiceMonitors only.</summary>
    public string? CertFile { get; init; }

    /// <summary>A file in Prometheus' own container, for ServiceMonitors only.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The name that the server's certificate has to have.</summary>
    public string? ServerName { get; init; }

    /// <summary>Whether any certificate will do.</summary>
    public bool? InsecureSkipVerify { get; init; }
}

/// <summary>A key of a ConfigMap or Secret: one of the two.</summary>
public sealed record MonitorKey
{
    /// <summary>A key of a ConfigMap.</summary>
    public V1ConfigMapKeySelector? ConfigMap { get; init; }

    /// <summary>A key of a Secret.</summary>
    public V1SecretKeySelector? Secret { get; init; }
}

/// <summary>The <c>Authorization</c> header of a monitor.</summary>
public sealed record MonitorAuthorization
{
    /// <summary>Its first word; null for <c>Bearer</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Its second.</summary>
    public required V1SecretKeySelector Credentials { get; init; }
}

/// <summary>User and password of a monitor.</summary>
public sealed record MonitorBasicAuth
{
    /// <summary>The user.</summary>
    public required V1SecretKeySelector Username { get; init; }

    /// <summary>The password.</summary>
    public required V1SecretKeySelector Password { get; init; }
}
