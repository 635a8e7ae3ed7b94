using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>What Prometheus scrapes, and how: the one declaration for a <c>scrape_config</c> and for a ServiceMonitor
/// or PodMonitor. A <c>null</c> is left to Prometheus' own setting. Source:
/// https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config.</summary>
public sealed record ScrapeJob
{
    /// <summary>A job.</summary>
    /// <param name="name">Its name: <c>gateway</c>.</param>
    /// <param name="targets">What is scraped.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ScrapeJob(string name, ScrapeTargets targets, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Targets, Place) = (name, targets, new(file, line));

    /// <summary>Its name: <c>gateway</c>.</summary>
    public string Name { get; init; }

    /// <summary>What is scraped.</summary>
    public ScrapeTargets Targets { get; init; }

    /// <summary>What the targets export: the job has to give its series the labels that they get when they are scraped,
    /// <see cref="Catalogue.TargetLabels"/>. None when nobody asks.</summary>
    public ImmutableArray<Catalogue> Exports { get; init; } = [];

    /// <summary>How often.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How long a scrape may take; not longer than the interval.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The path; <c>null</c> for <c>/metrics</c>.</summary>
    public string? Path { get; init; }

    /// <summary>Whether it is scraped over TLS.</summary>
    public bool UsesTls { get; init; }

    /// <summary>The parameters of the URL.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Whether labels of the answer go before those of the target.</summary>
    public bool? HonorsLabels { get; init; }

    /// <summary>Whether times in the answer are taken.</summary>
    public bool? HonorsTimestamps { get; init; }

    /// <summary>What happens to targets before they are scraped.</summary>
    public ImmutableArray<Relabeling> Relabelings { get; init; } = [];

    /// <summary>What happens to series before they are stored.</summary>
    public ImmutableArray<Relabeling> MetricRelabelings { get; init; } = [];

    /// <summary>Certificates.</summary>
    public ScrapeTls? Tls { get; init; }

    /// <summary>How Prometheus says who it is.</summary>
    public ScrapeCredentials? Credentials { get; init; }

    /// <summary>How many series a scrape may give before it fails.</summary>
    public long? SampleLimit { get; init; }

    /// <summary>How many targets there may be before all scrapes fail.</summary>
    public long? TargetLimit { get; init; }

    /// <summary>How many labels a series may have before the scrape fails.</summary>
    public long? LabelLimit { get; init; }

    /// <summary>How large an answer may be, uncompressed, before the scrape fails: <c>10MiB</c>.</summary>
    public string? BodySizeLimit { get; init; }

    /// <summary>The formats that are asked for, the best first; none for Prometheus' own list.</summary>
    public ImmutableArray<ScrapeProtocol> Protocols { get; init; } = [];

    /// <summary>The format of an answer that does not say which it is in.</summary>
    public ScrapeProtocol? FallbackProtocol { get; init; }

    /// <summary>Native histograms.</summary>
    public NativeHistograms NativeHistograms { get; init; } = new();

    /// <summary>Where the job was written.</summary>
    public SourceLocation Place { get; init; }
}

/// <summary>What is done with native histograms. A <c>null</c> is left to Prometheus' own setting.</summary>
public sealed record NativeHistograms
{
    /// <summary>Whether they are taken. Prometheus 3.8.</summary>
    public bool? Scraped { get; init; }

    /// <summary>Whether classic buckets are taken beside them. Prometheus 3.0.</summary>
    public bool? KeepsClassic { get; init; }

    /// <summary>Whether classic histograms become native ones with custom buckets. Prometheus 3.0.</summary>
    public bool? ConvertsClassic { get; init; }

    /// <summary>How many buckets one may have before they are merged.</summary>
    public long? BucketLimit { get; init; }

    /// <summary>Buckets are merged until each is this many times the one before: <c>1.1m</c>.</summary>
    public decimal? MinBucketFactor { get; init; }
}

/// <summary>The formats of metrics.</summary>
public enum ScrapeProtocol
{
    /// <summary><c>PrometheusProto</c></summary>
    PrometheusProto,

    /// <summary><c>PrometheusText0.0.4</c></summary>
    PrometheusText004,

    /// <summary><c>PrometheusText1.0.0</c></summary>
    PrometheusText100,

    /// <summary><c>OpenMetricsText0.0.1</c></summary>
    OpenMetricsText001,

    /// <summary><c>OpenMetricsText1.0.0</c></summary>
    OpenMetricsText100,
}
