using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the Alertmanager chart.</summary>
public sealed record AlertmanagerValues : PartValues
{
    /// <summary>Alertmanager's own defaults.</summary>
    public AlertmanagerValues()
        : base(new() { Registry = "quay.io", Repository = "prometheus/alertmanager" }, Resources.Of("25m", "64Mi", "256Mi"), user: 65534)
    {
    }

    /// <summary>Number of members; more than one are a cluster, in which each alert is told once.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("Number of members; more than one are a cluster, in which each alert is told once."), Range(1, 9)]
    public int Replicas { get; init; } = 1;

    /// <summary>Where alerts go.</summary>
    [Description("Where alerts go.")]
    public AlertmanagerRootValues Route { get; init; } = new();

    /// <summary>Who is told.</summary>
    /// <value>The default is empty.</value>
    [Description("Who is told. Secrets are named, never written.")]
    public IReadOnlyList<AlertmanagerReceiverValues> Receivers { get; init; } = [];

    /// <summary>Who waits for OdinWatchdog, the alert that always fires, and speaks up when it stops.</summary>
    [Description("Who waits for OdinWatchdog, the alert that always fires, and speaks up when it stops: a service outside of the cluster.")]
    public AlertmanagerWatchdogValues Watchdog { get; init; } = new();

    /// <summary>Times that routes name, such as office hours, by Alertmanager's own keys.</summary>
    /// <value>The default is empty.</value>
    [Description("Times that routes name, such as office hours, by Alertmanager's own keys.")]
    public IReadOnlyList<AlertmanagerTimeIntervalValues> TimeIntervals { get; init; } = [];

    /// <summary>Alerts that are not sent while others fire.</summary>
    [Description("Alerts that are not sent while others fire.")]
    public AlertmanagerInhibitionValues Inhibition { get; init; } = new();

    /// <summary>Name of a ConfigMap with templates of messages, files that end in .tmpl; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a ConfigMap with templates of messages, files that end in .tmpl; none when empty."), RegularExpression("^([a-z0-9][-.a-z0-9]*)?$")]
    public string TemplatesConfigMap { get; init; } = "";

    /// <summary>Where receivers are, for the NetworkPolicy.</summary>
    /// <value>The default is empty.</value>
    [Description("Addresses of receivers as CIDR blocks, for the NetworkPolicy; any address when empty."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> ReceiverCidrs { get; init; } = [];

    /// <summary>How long silences that have ended, and what was sent, are kept.</summary>
    /// <value>The default is <c>"120h"</c>.</value>
    [Description("How long silences that have ended, and what was sent, are kept."), RegularExpression("^[1-9][0-9]{0,4}h$")]
    public string Retention { get; init; } = "120h";

    /// <summary>The address that users reach it by, for links in messages; its Service's when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The address that users reach it by, for links in messages; its Service's when empty."), RegularExpression(Patterns.Url)]
    public string ExternalUrl { get; init; } = "";

    /// <summary>How much is logged.</summary>
    /// <value>The default is <c>PrometheusLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public PrometheusLogLevel LogLevel { get; init; } = PrometheusLogLevel.Info;

    /// <summary>The volume of silences, and of what was sent to whom.</summary>
    [Description("The volume of silences, and of what was sent to whom: without it, a restart of all members tells everything again.")]
    public PersistenceValues Persistence { get; init; } = new() { Size = new("1Gi") };

    /// <summary>A PodDisruptionBudget, where there is more than one member.</summary>
    [Description("A PodDisruptionBudget, where there is more than one member.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new();

    /// <summary>Alerts and an SLO about Alertmanager.</summary>
    [Description("Alerts and an SLO about Alertmanager.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about Alertmanager.</summary>
    [Description("A dashboard about Alertmanager.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod gets requests.</summary>
    [Description("When the pod gets requests.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/-/ready", "http", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after a minute without an answer.</summary>
    [Description("When the pod is restarted: after a minute without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/-/healthy", "http", periodSeconds: 20, failureThreshold: 3);

    /// <summary>Seconds that the pod has to tell the others what it knows before it is killed.</summary>
    /// <value>The default is <c>60</c>.</value>
    [Description("Seconds that the pod has to tell the others what it knows before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 60;

    /// <summary>How pods are replaced on a change.</summary>
    [Description("How pods are replaced on a change.")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate" };
}
