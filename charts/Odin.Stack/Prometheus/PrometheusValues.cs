using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the Prometheus chart.</summary>
public sealed record PrometheusValues : PartValues
{
    internal const string ConfigMapName = @"^([a-z0-9]|\{release\})([-.a-z0-9]|\{release\})*$";

    /// <summary>Prometheus' own defaults.</summary>
    public PrometheusValues()
        : base(new() { Registry = "quay.io", Repository = "prometheus/prometheus" }, Resources.Of("250m", "1Gi", "4Gi"), user: 65534)
    {
    }

    /// <summary>Number of replicas. Each scrapes and keeps everything by itself.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("Number of replicas. Each scrapes and keeps everything by itself. What is sent to the Service, by remote write or OTLP, reaches only one of them: with two, a storage behind remoteWrite has the whole."), Range(1, 9)]
    public int Replicas { get; init; } = 1;

    /// <summary>How often rules are evaluated.</summary>
    /// <value>The default is <c>"30s"</c>.</value>
    [Description("How often rules are evaluated, unless their group says otherwise."), RegularExpression(PrometheusScrapeValues.Duration)]
    public string EvaluationInterval { get; init; } = "30s";

    /// <summary>Labels that tell these samples and alerts from those of others, such as cluster: production.</summary>
    /// <value>The default is <c>prometheus_replica: ${POD_NAME}</c>.</value>
    [Description("Labels that tell these samples and alerts from those of others, such as cluster: production. ${NAME} is the variable NAME of extraEnv, $$ a dollar sign. Those that are ${POD_NAME} tell replicas apart, such as __replica__ for Mimir; alerts are sent without them. Null takes one away.")]
    public IReadOnlyDictionary<string, string> ExternalLabels { get; init; } = new Dictionary<string, string> { ["prometheus_replica"] = PrometheusConfigFile.PodName };

    /// <summary>When samples are deleted.</summary>
    [Description("When samples are deleted: by age or by size, whichever comes first.")]
    public PrometheusRetentionValues Retention { get; init; } = new();

    /// <summary>How late a sample may come, by remote write or OTLP.</summary>
    /// <value>The default is <c>"10m"</c>.</value>
    [Description("How late a sample may come, by remote write or OTLP."), RegularExpression("^(0s|[1-9][0-9]{0,4}(s|m|h))$")]
    public string OutOfOrderTimeWindow { get; init; } = "10m";

    /// <summary>How many exemplars are kept in memory.</summary>
    /// <value>The default is <c>100000</c>.</value>
    [Description("How many exemplars are kept in memory: each leads from a sample to a trace."), Range(0, 10_000_000)]
    public int MaxExemplars { get; init; } = 100_000;

    /// <summary>What is scraped.</summary>
    [Description("What is scraped.")]
    public PrometheusScrapeValues Scrape { get; init; } = new();

    /// <summary>ConfigMaps with rules, {release} being the release's name; each file ends in .yaml. One that is not there is not missed.</summary>
    /// <value>The default is empty.</value>
    [Description("ConfigMaps with rules, {release} being the release's name; each file ends in .yaml. One that is not there is not missed, and a change is seen within two minutes."), RegularExpression(ConfigMapName)]
    public IReadOnlyList<string> RuleConfigMaps { get; init; } = [];

    /// <summary>Alertmanager clusters that are told about alerts.</summary>
    /// <value>The default is empty.</value>
    [Description("Alertmanager clusters that are told about alerts.")]
    public IReadOnlyList<PrometheusAlertmanagerValues> Alertmanagers { get; init; } = [];

    /// <summary>Storages that get a copy of every sample, such as Mimir or Thanos.</summary>
    /// <value>The default is empty.</value>
    [Description("Storages that get a copy of every sample, such as Mimir or Thanos.")]
    public IReadOnlyList<PrometheusRemoteWriteValues> RemoteWrite { get; init; } = [];

    /// <summary>Where those storages are, for the NetworkPolicy.</summary>
    /// <value>The default is empty.</value>
    [Description("Addresses of those storages as CIDR blocks, for the NetworkPolicy; any address when empty."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> RemoteWriteCidrs { get; init; } = [];

    /// <summary>Whether samples are taken by remote write, at /api/v1/write: Tempo's metrics generator and the collector send them so.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether samples are taken by remote write, at /api/v1/write: Tempo's metrics generator and the collector send them so.")]
    public bool RemoteWriteReceiver { get; init; } = true;

    /// <summary>Metrics that come by OTLP.</summary>
    [Description("Metrics that come by OTLP, at /api/v1/otlp/v1/metrics.")]
    public PrometheusOtlpValues Otlp { get; init; } = new();

    /// <summary>Whether snapshots can be made, and series deleted, at /api/v1/admin: for backups, and for whoever reaches the port.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether snapshots can be made, and series deleted, at /api/v1/admin: for backups, and for whoever reaches the port.")]
    public bool AdminApi { get; init; } = false;

    /// <summary>The address that users reach it by, for links in alerts; its Service's when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The address that users reach it by, for links in alerts; its Service's when empty."), RegularExpression(Patterns.Url)]
    public string ExternalUrl { get; init; } = "";

    /// <summary>How much is logged.</summary>
    /// <value>The default is <c>PrometheusLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public PrometheusLogLevel LogLevel { get; init; } = PrometheusLogLevel.Info;

    /// <summary>The volume of samples.</summary>
    [Description("The volume of samples. NFS is not supported by Prometheus. Say the size of an existing claim too: retention.size is held against it.")]
    public PersistenceValues Persistence { get; init; } = new() { Size = new("50Gi") };

    /// <summary>A PodDisruptionBudget, where there is more than one replica.</summary>
    [Description("A PodDisruptionBudget, where there is more than one replica.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new();

    /// <summary>Alerts and SLOs about Prometheus and what it scrapes.</summary>
    [Description("Alerts and SLOs about Prometheus and what it scrapes. It loads the ConfigMap itself.")]
    public RuleValues Rules { get; init; } = new() { ConfigMap = new() { Enabled = true } };

    /// <summary>A dashboard about Prometheus.</summary>
    [Description("A dashboard about Prometheus.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod has started: it may replay its log for half an hour.</summary>
    [Description("When the pod has started: it may replay its log for half an hour.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/-/ready", "http", periodSeconds: 10, failureThreshold: 180);

    /// <summary>When the pod gets requests.</summary>
    [Description("When the pod gets requests.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/-/ready", "http", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after two minutes without an answer.</summary>
    [Description("When the pod is restarted: after two minutes without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/-/healthy", "http", periodSeconds: 20, failureThreshold: 6);

    /// <summary>Seconds that the pod has to write its blocks before it is killed.</summary>
    /// <value>The default is <c>300</c>.</value>
    [Description("Seconds that the pod has to end queries and close its files before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 300;

    /// <summary>How pods are replaced on a change.</summary>
    [Description("How pods are replaced on a change.")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate" };
}
