namespace Odin.Charts.Prometheus;

/// <summary>An item of <c>scrape_configs</c>, for the configuration of a Prometheus in a chart (<c>Document.Yaml</c>).
/// Its members are Prometheus' own; <see cref="ScrapeJob"/> is the way to make one.</summary>
[SnakeCase]
public sealed record ScrapeConfig
{
#pragma warning disable CS1591 // https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config describes them.
    public required string JobName { get; init; }
    public string? ScrapeInterval { get; init; }
    public string? ScrapeTimeout { get; init; }
    public IReadOnlyList<string>? ScrapeProtocols { get; init; }
    public string? FallbackScrapeProtocol { get; init; }
    public bool? ScrapeNativeHistograms { get; init; }
    public bool? AlwaysScrapeClassicHistograms { get; init; }
    public bool? ConvertClassicHistogramsToNhcb { get; init; }
    public string? MetricsPath { get; init; }
    public string? Scheme { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Params { get; init; }
    public bool? HonorLabels { get; init; }
    public bool? HonorTimestamps { get; init; }
    public BasicAuthConfig? BasicAuth { get; init; }
    public AuthorizationConfig? Authorization { get; init; }
    public TlsConfig? TlsConfig { get; init; }
    public IReadOnlyList<KubernetesSdConfig>? KubernetesSdConfigs { get; init; }
    public IReadOnlyList<FileSdConfig>? FileSdConfigs { get; init; }
    public IReadOnlyList<StaticConfig>? StaticConfigs { get; init; }
    public IReadOnlyList<RelabelConfig>? RelabelConfigs { get; init; }
    public IReadOnlyList<RelabelConfig>? MetricRelabelConfigs { get; init; }
    public string? BodySizeLimit { get; init; }
    public long? SampleLimit { get; init; }
    public long? LabelLimit { get; init; }
    public long? TargetLimit { get; init; }
    public long? NativeHistogramBucketLimit { get; init; }
    public decimal? NativeHistogramMinBucketFactor { get; init; }
}

/// <summary><c>basic_auth</c></summary>
[SnakeCase]
public sealed record BasicAuthConfig
{
    public required string UsernameFile { get; init; }
    public required string PasswordFile { get; init; }
}

/// <summary><c>authorization</c></summary>
[SnakeCase]
public sealed record AuthorizationConfig
{
    public required string Type { get; init; }
    public required string CredentialsFile { get; init; }
}

/// <summary><c>tls_config</c></summary>
[SnakeCase]
public sealed record TlsConfig
{
    public string? CaFile { get; init; }
    public string? CertFile { get; init; }
    public string? KeyFile { get; init; }
    public string? ServerName { get; init; }
    public bool? InsecureSkipVerify { get; init; }
}

/// <summary>An item of <c>kubernetes_sd_configs</c>.</summary>
[SnakeCase]
public sealed record KubernetesSdConfig
{
    public required string Role { get; init; }
    public KubernetesSdNamespaces? Namespaces { get; init; }
}

/// <summary><c>namespaces</c></summary>
[SnakeCase]
public sealed record KubernetesSdNamespaces
{
    public bool? OwnNamespace { get; init; }
    public IReadOnlyList<string>? Names { get; init; }
}

/// <summary>An item of <c>file_sd_configs</c>.</summary>
[SnakeCase]
public sealed record FileSdConfig
{
    public required IReadOnlyList<string> Files { get; init; }
}

/// <summary>An item of <c>static_configs</c>.</summary>
[SnakeCase]
public sealed record StaticConfig
{
    public required IReadOnlyList<string> Targets { get; init; }
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
}

/// <summary>An item of <c>relabel_configs</c> and <c>metric_relabel_configs</c>.</summary>
[SnakeCase]
public sealed record RelabelConfig
{
    public required string Action { get; init; }
    public IReadOnlyList<string>? SourceLabels { get; init; }
    public string? Separator { get; init; }
    public string? Regex { get; init; }
    public string? TargetLabel { get; init; }
    public string? Replacement { get; init; }
    public long? Modulus { get; init; }
}
#pragma warning restore CS1591
