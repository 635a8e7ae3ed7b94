using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>What Prometheus scrapes.</summary>
public sealed record PrometheusScrapeValues
{
    internal const string Duration = "^[1-9][0-9]{0,4}(ms|s|m|h)$";

    internal const string OptionalDuration = "^([1-9][0-9]{0,4}(ms|s|m|h))?$";

    /// <summary>How often targets are scraped.</summary>
    /// <value>The default is <c>"30s"</c>.</value>
    [Description("How often targets are scraped. Dashboards and SLOs are made for 30s, and for up to 1m."), RegularExpression(Duration)]
    public string Interval { get; init; } = "30s";

    /// <summary>How long a scrape may take; not longer than any interval.</summary>
    /// <value>The default is <c>"10s"</c>.</value>
    [Description("How long a scrape may take; not longer than any interval."), RegularExpression(Duration)]
    public string Timeout { get; init; } = "10s";

    /// <summary>The parts of this release.</summary>
    [Description("The parts of this release, by their Services. One that is not installed is not missed.")]
    public PrometheusScrapePartsValues Parts { get; init; } = new();

    /// <summary>Kubelets: pods, volumes, and themselves.</summary>
    [Description("Kubelets: pods, volumes, and themselves.")]
    public PrometheusScrapeJobValues Kubelet { get; init; } = new();

    /// <summary>Containers, as the cAdvisor in each kubelet sees them.</summary>
    [Description("Containers, as the cAdvisor in each kubelet sees them.")]
    public PrometheusScrapeJobValues Cadvisor { get; init; } = new();

    /// <summary>Whether the certificates of kubelets are taken as they are: most clusters let kubelets sign them themselves.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the certificates of kubelets are taken as they are: most clusters let kubelets sign them themselves.")]
    public bool KubeletInsecure { get; init; } = true;

    /// <summary>The Kubernetes API servers.</summary>
    [Description("The Kubernetes API servers.")]
    public PrometheusScrapeJobValues ApiServer { get; init; } = new();

    /// <summary>A dcgm-exporter that is in the cluster already, such as the GPU Operator's.</summary>
    [Description("Every dcgm-exporter that is in the cluster already, such as the GPU Operator's, by its Service.")]
    public PrometheusScrapeJobValues Dcgm { get; init; } = new();

    /// <summary>Pods with the annotation prometheus.io/scrape: "true".</summary>
    [Description("Pods with the annotation prometheus.io/scrape: \"true\"; prometheus.io/port, /path and /scheme say where.")]
    public PrometheusScrapeJobValues AnnotatedPods { get; init; } = new();

    /// <summary>Services with the annotation prometheus.io/scrape: "true".</summary>
    [Description("Services with the annotation prometheus.io/scrape: \"true\", by their endpoints; prometheus.io/port, /path and /scheme say where.")]
    public PrometheusScrapeJobValues AnnotatedServices { get; init; } = new();

    /// <summary>More jobs, as items of Prometheus' own scrape_configs.</summary>
    /// <value>The default is empty.</value>
    [Description("More jobs, as items of Prometheus' own scrape_configs.")]
    public IReadOnlyList<JsonObject> ExtraConfigs { get; init; } = [];

    /// <summary>ConfigMaps with files of more jobs, {release} being the release's name; each file ends in .yaml and has the key scrape_configs. One that is not there is not missed.</summary>
    /// <value>The default is empty.</value>
    [Description("ConfigMaps with files of more jobs, {release} being the release's name; each file ends in .yaml and has the key scrape_configs. One that is not there is not missed."), RegularExpression(PrometheusValues.ConfigMapName)]
    public IReadOnlyList<string> ConfigMaps { get; init; } = [];
}
