using Odin.Charts.Grafana;
using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>The values of the Tempo chart.</summary>
public sealed record TempoValues : PartValues
{
    /// <summary>Tempo's own defaults.</summary>
    public TempoValues()
        : base(new() { Registry = "docker.io", Repository = "grafana/tempo" }, Resources.Of("100m", "512Mi", "2Gi"), user: 10001)
    {
    }

    /// <summary>How long traces are kept, in hours, such as 336h for 14 days.</summary>
    /// <value>The default is <c>"336h"</c>.</value>
    [Description("How long traces are kept, in hours, such as 336h for 14 days."), RegularExpression("^[1-9][0-9]{0,5}h$")]
    public string Retention { get; init; } = "336h";

    /// <summary>Where traces are kept.</summary>
    [Description("Where traces are kept.")]
    public TempoStorageValues Storage { get; init; } = new();

    /// <summary>Metrics that are made from spans, for the service graph and for dashboards.</summary>
    [Description("Metrics that are made from spans, for the service graph and for dashboards.")]
    public TempoMetricsGeneratorValues MetricsGenerator { get; init; } = new();

    /// <summary>How much is taken in.</summary>
    [Description("How much is taken in.")]
    public TempoLimitsValues Limits { get; init; } = new();

    /// <summary>How much is logged: debug, info, warn or error.</summary>
    /// <value>The default is <c>TempoLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public TempoLogLevel LogLevel { get; init; } = TempoLogLevel.Info;

    /// <summary>Whether every request must name its tenant in the header X-Scope-OrgID.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether every request must name its tenant in the header X-Scope-OrgID.")]
    public bool MultitenancyEnabled { get; init; } = false;

    /// <summary>Whether anonymous statistics are sent to Grafana Labs.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether anonymous statistics are sent to Grafana Labs.")]
    public bool ReportingEnabled { get; init; } = false;

    /// <summary>More of Tempo's configuration, by Tempo's own keys, such as query_frontend. It is merged key by key over what the chart writes, and wins; the file is JSON then.</summary>
    /// <value>The default is empty.</value>
    [Description("More of Tempo's configuration, by Tempo's own keys, such as query_frontend. It is merged key by key over what the chart writes, and wins; the file is JSON then.")]
    public JsonObject ExtraConfig { get; init; } = [];

    /// <summary>The volume of traces, of the write-ahead log and of what the metrics generator has not sent yet.</summary>
    [Description("The volume of traces, of the write-ahead log and of what the metrics generator has not sent yet.")]
    public PersistenceValues Persistence { get; init; } = new();

    /// <summary>A PodDisruptionBudget. Tempo has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.</summary>
    [Description("A PodDisruptionBudget. Tempo has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>Dashboards about Tempo and about the services that send spans.</summary>
    [Description("Dashboards about Tempo and about the services that send spans.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod has started: it may replay its write-ahead log for ten minutes.</summary>
    [Description("When the pod has started: it may replay its write-ahead log for ten minutes.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/ready", "http", periodSeconds: 5, failureThreshold: 120);

    /// <summary>When the pod gets requests.</summary>
    [Description("When the pod gets requests.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/ready", "http", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after two minutes without an answer.</summary>
    [Description("When the pod is restarted: after two minutes without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/ready", "http", periodSeconds: 20, failureThreshold: 6);

    /// <summary>Seconds that the pod has to flush traces before it is killed.</summary>
    /// <value>The default is <c>120</c>.</value>
    [Description("Seconds that the pod has to flush traces before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 120;

    /// <summary>How the pod is replaced on a change.</summary>
    [Description("How the pod is replaced on a change.")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate" };
}
