using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;
using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>The values of the Loki chart.</summary>
public sealed record LokiValues : PartValues
{
    /// <summary>Loki's own defaults.</summary>
    public LokiValues()
        : base(new() { Registry = "docker.io", Repository = "grafana/loki" }, Resources.Of("100m", "512Mi", "2Gi"), user: 10001)
    {
    }

    /// <summary>Number of pods. More than one, and then three at least, need storage.backend s3.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("Number of pods. More than one, and then three at least, need storage.backend s3. With three each line is written to three, and one may be lost."), Range(1, 100)]
    public int Replicas { get; init; } = 1;

    /// <summary>How long logs are kept, in hours.</summary>
    /// <value>The default is <c>"336h"</c>.</value>
    [Description("How long logs are kept, in hours, such as 336h for 14 days; at least a day. The compactor deletes what is older."), RegularExpression(LokiPatterns.Retention)]
    public string Retention { get; init; } = "336h";

    /// <summary>Streams that are kept for another time than retention.</summary>
    /// <value>The default is empty.</value>
    [Description("Streams that are kept for another time than retention: selector, period and priority.")]
    public IReadOnlyList<LokiStreamRetentionValues> StreamRetention { get; init; } = [];

    /// <summary>Where logs are kept.</summary>
    [Description("Where logs are kept.")]
    public LokiStorageValues Storage { get; init; } = new();

    /// <summary>Attributes of resources, of OpenTelemetry, that are index labels, with underscores for dots. All others are structured metadata.</summary>
    [Description("Attributes of resources, of OpenTelemetry, that are index labels, with underscores for dots. All others are structured metadata. "
        + "Each combination of values is a stream: take attributes with few values, and no names of pods."), MinLength(1), MaxLength(14)]
    public IReadOnlyList<string> IndexLabels { get; init; } =
    [
        "service.name", "service.namespace", "deployment.environment.name", "k8s.cluster.name", "k8s.namespace.name", "k8s.container.name",
        "k8s.deployment.name", "k8s.statefulset.name", "k8s.daemonset.name", "k8s.cronjob.name", "k8s.job.name",
    ];

    /// <summary>How much is taken in.</summary>
    [Description("How much is taken in from a tenant. What is over a limit is refused.")]
    public LokiLimitsValues Limits { get; init; } = new();

    /// <summary>How much a query may ask for.</summary>
    [Description("How much a query may ask for.")]
    public LokiQueryValues Query { get; init; } = new();

    /// <summary>Memory that reading the write-ahead log may take after a restart.</summary>
    /// <value>The default is <c>"1GB"</c>.</value>
    [Description("Memory that reading the write-ahead log may take after a restart, before chunks are flushed: less than the limit of the container."), RegularExpression(LokiPatterns.Size)]
    public string ReplayMemoryCeiling { get; init; } = "1GB";

    /// <summary>Alerts about what logs say.</summary>
    [Description("Alerts about what logs say. Off unless asked for.")]
    public LokiRulerValues Ruler { get; init; } = new();

    /// <summary>How much is logged: debug, info, warn or error.</summary>
    /// <value>The default is <c>LokiLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public LokiLogLevel LogLevel { get; init; } = LokiLogLevel.Info;

    /// <summary>Whether every request must name its tenant in the header X-Scope-OrgID.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether every request must name its tenant in the header X-Scope-OrgID.")]
    public bool AuthEnabled { get; init; } = false;

    /// <summary>Whether anonymous statistics are sent to Grafana Labs.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether anonymous statistics are sent to Grafana Labs.")]
    public bool ReportingEnabled { get; init; } = false;

    /// <summary>More of Loki's configuration, by Loki's own keys. It is merged key by key over what the chart writes, and wins; the file is JSON then.</summary>
    /// <value>The default is empty.</value>
    [Description("More of Loki's configuration, by Loki's own keys, such as query_range. It is merged key by key over what the chart writes, and wins; the file is JSON then.")]
    public JsonObject ExtraConfig { get; init; } = [];

    /// <summary>The volume of logs, of the write-ahead log and of what the compactor works on.</summary>
    [Description("The volume of logs, of the write-ahead log and of what the compactor works on.")]
    public PersistenceValues Persistence { get; init; } = new() { Size = new("50Gi") };

    /// <summary>A PodDisruptionBudget.</summary>
    [Description("A PodDisruptionBudget. With one replica, maxUnavailable 1 lets a node drain, and 0 stops the drain until the pod is deleted by hand; with three, 1 keeps a quorum.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>Alerts and an SLO about Loki.</summary>
    [Description("Alerts and an SLO about Loki. They ask for the label job=\"loki\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>Dashboards about Loki and about the logs in it.</summary>
    [Description("Dashboards about Loki and about the logs in it.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod has started: it may read its write-ahead log for twenty minutes.</summary>
    [Description("When the pod has started: it may read its write-ahead log for twenty minutes.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/ready", "http", periodSeconds: 10, failureThreshold: 120);

    /// <summary>When the pod gets requests.</summary>
    [Description("When the pod gets requests.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/ready", "http", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after five minutes without an answer, whatever the state of the ring.</summary>
    [Description("When the pod is restarted: after five minutes without an answer, whatever the state of the ring.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/loki/api/v1/status/buildinfo", "http", periodSeconds: 30, failureThreshold: 10);

    /// <summary>Seconds that the pod has to flush chunks before it is killed.</summary>
    /// <value>The default is <c>300</c>.</value>
    [Description("Seconds that the pod has to flush chunks before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 300;

    /// <summary>How the pods are replaced on a change.</summary>
    [Description("How the pods are replaced on a change.")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate" };
}
