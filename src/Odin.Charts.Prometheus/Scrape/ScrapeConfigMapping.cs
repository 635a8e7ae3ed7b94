using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>A job as an item of <c>scrape_configs</c>.</summary>
internal static class ScrapeConfigMapping
{
    public static ScrapeConfig Map(ScrapeJob job) => Discover(job, new()
    {
        JobName = job.Name,
        ScrapeInterval = Duration(job.Interval),
        ScrapeTimeout = Duration(job.Timeout),
        ScrapeProtocols = Protocols(job),
        FallbackScrapeProtocol = job.FallbackProtocol is { } p ? ScrapeProtocols.Name(p) : null,
        ScrapeNativeHistograms = job.NativeHistograms.Scraped,
        AlwaysScrapeClassicHistograms = job.NativeHistograms.KeepsClassic,
        ConvertClassicHistogramsToNhcb = job.NativeHistograms.ConvertsClassic,
        MetricsPath = job.Path,
        Scheme = job.UsesTls ? "https" : null,
        Params = Params(job),
        HonorLabels = job.HonorsLabels,
        HonorTimestamps = job.HonorsTimestamps,
        BasicAuth = job.Credentials is PasswordCredentials c ? new() { UsernameFile = c.User.Path, PasswordFile = c.Secret.Path } : null,
        Authorization = job.Credentials is TokenCredentials t ? new() { Type = t.TokenType, CredentialsFile = t.Bearer.Path } : null,
        TlsConfig = Tls(job.Tls),
        RelabelConfigs = Steps([.. KubernetesRelabelings.Of(job.Targets), .. job.Relabelings]),
        MetricRelabelConfigs = Steps(job.MetricRelabelings),
        BodySizeLimit = job.BodySizeLimit,
        SampleLimit = job.SampleLimit,
        LabelLimit = job.LabelLimit,
        TargetLimit = job.TargetLimit,
        NativeHistogramBucketLimit = job.NativeHistograms.BucketLimit,
        NativeHistogramMinBucketFactor = job.NativeHistograms.MinBucketFactor,
    });

    public static string? Duration(TimeSpan? time) => time is { } t ? PrometheusText.Duration(t) : null;

    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Params(ScrapeJob job) => job.Parameters.IsEmpty ? null
        : job.Parameters.ToImmutableSortedDictionary(p => p.Key, p => (IReadOnlyList<string>)p.Value, StringComparer.Ordinal);

    public static IReadOnlyList<string>? Protocols(ScrapeJob job) =>
        job.Protocols.IsEmpty ? null : [.. job.Protocols.Select(ScrapeProtocols.Name)];

    static ScrapeConfig Discover(ScrapeJob job, ScrapeConfig config) => job.Targets switch
    {
        StaticTargets t => config with { StaticConfigs = [new() { Targets = t.Addresses, Labels = t.Labels.IsEmpty ? null : t.Labels }] },
        FileTargets t => config with { FileSdConfigs = [new() { Files = t.Files }] },
        ServiceTargets t => config with { KubernetesSdConfigs = [Kubernetes(KubernetesRole.EndpointSlice, t.Namespaces, t.InOwnNamespace)] },
        PodTargets t => config with { KubernetesSdConfigs = [Kubernetes(KubernetesRole.Pod, t.Namespaces, t.InOwnNamespace)] },
        KubernetesTargets t => config with { KubernetesSdConfigs = [Kubernetes(t.Role, t.Namespaces, t.InOwnNamespace)] },
        _ => config,
    };

    static KubernetesSdConfig Kubernetes(KubernetesRole role, ImmutableArray<string> namespaces, bool own) => new()
    {
        Role = role.ToString().ToLowerInvariant(),
        Namespaces = namespaces.IsEmpty && !own ? null : new() { OwnNamespace = own ? true : null, Names = namespaces.IsEmpty ? null : namespaces },
    };

    static TlsConfig? Tls(ScrapeTls? tls) => tls is null ? null : new()
    {
        CaFile = tls.Authority?.Path,
        CertFile = tls.Certificate?.Path,
        KeyFile = tls.Key?.Path,
        ServerName = tls.ServerName,
        InsecureSkipVerify = tls.SkipsVerification ? true : null,
    };

    static IReadOnlyList<RelabelConfig>? Steps(ImmutableArray<Relabeling> steps) => steps.IsEmpty ? null : [.. steps.Select(s => new RelabelConfig
    {
        Action = s.Action,
        SourceLabels = s.Sources.IsEmpty ? null : s.Sources,
        Separator = s.Separator,
        Regex = s.Pattern,
        TargetLabel = s.Target,
        Replacement = s.Replacement,
        Modulus = s.Modulus,
    })];
}
