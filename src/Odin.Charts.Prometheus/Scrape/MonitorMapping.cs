using System.Collections.Immutable;
using k8s.Models;

namespace Odin.Charts.Prometheus;

/// <summary>A job as a ServiceMonitor or PodMonitor. What cannot be said there has been refused before.</summary>
internal static class MonitorMapping
{
    public static ServiceMonitor Service(ScrapeJob job, ServiceTargets targets, V1ObjectMeta metadata) => new()
    {
        Metadata = metadata,
        Spec = Limited(job, new ServiceMonitorSpec
        {
            Selector = Selector(targets.Labels),
            NamespaceSelector = Namespaces(targets.Namespaces, targets.InOwnNamespace),
            Endpoints = [ServiceEndpoint(job, targets)],
        }),
    };

    public static PodMonitor Pod(ScrapeJob job, PodTargets targets, V1ObjectMeta metadata) => new()
    {
        Metadata = metadata,
        Spec = Limited(job, new PodMonitorSpec
        {
            Selector = Selector(targets.Labels),
            NamespaceSelector = Namespaces(targets.Namespaces, targets.InOwnNamespace),
            PodMetricsEndpoints = [PodEndpoint(job, targets.Port)],
        }),
    };

    static TSpec Limited<TSpec>(ScrapeJob job, TSpec spec) where TSpec : MonitorSpec => spec with
    {
        SampleLimit = job.SampleLimit,
        TargetLimit = job.TargetLimit,
        LabelLimit = job.LabelLimit,
        BodySizeLimit = job.BodySizeLimit,
        ScrapeProtocols = ScrapeConfigMapping.Protocols(job),
        FallbackScrapeProtocol = job.FallbackProtocol is { } p ? ScrapeProtocols.Name(p) : null,
        ScrapeNativeHistograms = job.NativeHistograms.Scraped,
        ScrapeClassicHistograms = job.NativeHistograms.KeepsClassic,
        ConvertClassicHistogramsToNhcb = job.NativeHistograms.ConvertsClassic,
        NativeHistogramBucketLimit = job.NativeHistograms.BucketLimit,
        NativeHistogramMinBucketFactor = Factor(job),
    };

    static TEndpoint Endpoint<TEndpoint>(ScrapeJob job, TEndpoint endpoint) where TEndpoint : MonitorEndpoint => endpoint with
    {
        Path = job.Path,
        Scheme = job.UsesTls ? "https" : null,
        Params = ScrapeConfigMapping.Params(job),
        Interval = ScrapeConfigMapping.Duration(job.Interval),
        ScrapeTimeout = ScrapeConfigMapping.Duration(job.Timeout),
        HonorLabels = job.HonorsLabels,
        HonorTimestamps = job.HonorsTimestamps,
        Relabelings = Steps(job.Relabelings),
        MetricRelabelings = Steps(job.MetricRelabelings),
        TlsConfig = Tls(job.Tls),
        Authorization = Authorization(job.Credentials),
        BasicAuth = BasicAuth(job.Credentials),
    };

    static ServiceMonitorEndpoint ServiceEndpoint(ScrapeJob job, ServiceTargets targets)
    {
        var endpoint = Endpoint(job, new ServiceMonitorEndpoint { Port = targets.Port });
        return targets.IsNamedByJob ? endpoint with { Relabelings = [Job(job), .. endpoint.Relabelings ?? []] } : endpoint;
    }

    static PodMonitorEndpoint PodEndpoint(ScrapeJob job, string port)
    {
        var endpoint = Endpoint(job, new PodMonitorEndpoint { Port = port });
        return endpoint with { Relabelings = [Job(job), .. endpoint.Relabelings ?? []] };
    }

    /// <summary>The Operator names the job of a PodMonitor after its namespace and name, and that of a ServiceMonitor after the Service;
    /// a <c>scrape_config</c> by the job's own name.</summary>
    static MonitorRelabeling Job(ScrapeJob job) => Step(Relabeling.Set("job", job.Name));

    static V1LabelSelector Selector(ImmutableArray<KeyValuePair<string, string>> labels) =>
        new() { MatchLabels = labels.ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal) };

    /// <summary>A selector that says nothing means the namespace of the monitor itself.</summary>
    static MonitorNamespaces Namespaces(ImmutableArray<string> names, bool own) =>
        !names.IsEmpty ? new() { MatchNames = names } : own ? new() : new() { Any = true };

    static string? Factor(ScrapeJob job) =>
        job.NativeHistograms.MinBucketFactor is { } f ? PrometheusText.Number(f) : null;

    static IReadOnlyList<MonitorRelabeling>? Steps(ImmutableArray<Relabeling> steps) =>
        steps.IsEmpty ? null : [.. steps.Select(Step)];

    static MonitorRelabeling Step(Relabeling s) => new()
    {
        Action = s.Action,
        SourceLabels = s.Sources.IsEmpty ? null : s.Sources,
        Separator = s.Separator,
        Regex = s.Pattern,
        TargetLabel = s.Target,
        Replacement = s.Replacement,
        Modulus = s.Modulus,
    };

    static MonitorTls? Tls(ScrapeTls? tls) => tls is null ? null : new()
    {
        Ca = Key(tls.Authority),
        Cert = Key(tls.Certificate),
        KeySecret = tls.Key is { Source: SecretSource.Secret } key ? Secret(key) : null,
        CaFile = File(tls.Authority),
        CertFile = File(tls.Certificate),
        KeyFile = File(tls.Key),
        ServerName = tls.ServerName,
        InsecureSkipVerify = tls.SkipsVerification ? true : null,
    };

    static MonitorKey? Key(SecretReference? reference) => reference?.Source switch
    {
        SecretSource.Secret => new() { Secret = Secret(reference) },
        SecretSource.ConfigMap => new() { ConfigMap = new() { Name = reference.Name, Key = reference.Key } },
        _ => null,
    };

    static string? File(SecretReference? reference) =>
        reference is { Source: SecretSource.File } ? reference.Name : null;

    static V1SecretKeySelector Secret(SecretReference reference) =>
        new() { Name = reference.Name, Key = reference.Key };

    static MonitorAuthorization? Authorization(ScrapeCredentials? c) =>
        c is TokenCredentials t ? new() { Type = t.TokenType, Credentials = Secret(t.Bearer) } : null;

    static MonitorBasicAuth? BasicAuth(ScrapeCredentials? c) =>
        c is PasswordCredentials p ? new() { Username = Secret(p.User), Password = Secret(p.Secret) } : null;
}
