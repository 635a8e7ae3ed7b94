using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the Grafana chart. What they have no key for, Grafana takes from extraEnv as GF_SECTION_KEY, before its file.</summary>
public sealed record GrafanaValues : PartValues
{
    /// <summary>Grafana's own defaults.</summary>
    public GrafanaValues()
        : base(new() { Registry = "docker.io", Repository = "grafana/grafana" }, Odin.Stack.Resources.Of("100m", "512Mi", "1536Mi"), user: 472)
    {
    }

    /// <summary>Number of replicas. More than one needs a database server.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("Number of replicas. More than one needs a database server."), Range(1, 20)]
    public int Replicas { get; init; } = 1;

    /// <summary>Where users find Grafana, such as https://grafana.example.com/; for redirects, mail and logins. Grafana's own guess when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where users find Grafana, such as https://grafana.example.com/; for redirects, mail and logins. Grafana's own guess when empty."), RegularExpression(GrafanaPatterns.IniUrl)]
    public string RootUrl { get; init; } = "";

    /// <summary>The administrator.</summary>
    [Description("The administrator.")]
    public GrafanaAdminValues Admin { get; init; } = new();

    /// <summary>What the secrets in the database are encrypted with.</summary>
    [Description("What the secrets in the database are encrypted with.")]
    public GrafanaSecretKeyValues SecretKey { get; init; } = new();

    /// <summary>The Job that makes what no Secret of yours holds.</summary>
    [Description("The Job that makes what no Secret of yours holds.")]
    public GrafanaSecretsJobValues SecretsJob { get; init; } = new();

    /// <summary>Who may log in, and how.</summary>
    [Description("Who may log in, and how.")]
    public GrafanaAuthValues Auth { get; init; } = new();

    /// <summary>The mail server.</summary>
    [Description("The mail server.")]
    public GrafanaSmtpValues Smtp { get; init; } = new();

    /// <summary>Where users, tokens, annotations and what was made by hand are kept.</summary>
    [Description("Where users, tokens, annotations and what was made by hand are kept.")]
    public GrafanaDatabaseValues Database { get; init; } = new();

    /// <summary>The datasources.</summary>
    [Description("The datasources.")]
    public GrafanaDatasourcesValues Datasources { get; init; } = new();

    /// <summary>Folders of dashboards, which come from ConfigMaps of this namespace.</summary>
    /// <value>The default is empty.</value>
    [Description("Folders of dashboards, which come from ConfigMaps of this namespace.")]
    public IReadOnlyList<GrafanaDashboardFolderValues> DashboardFolders { get; init; } = [];

    /// <summary>The dashboard that users see first, as its folder and file, such as odin/odin-stack.json; Grafana's own when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("The dashboard that users see first, as its folder and file, such as odin/odin-stack.json; Grafana's own when empty."), RegularExpression("^([a-z0-9-]+/[A-Za-z0-9_-]+[.]json)?$")]
    public string HomeDashboard { get; init; } = "";

    /// <summary>A container that collects dashboards of others.</summary>
    [Description("A container that collects dashboards of others.")]
    public GrafanaSidecarValues Sidecar { get; init; } = new();

    /// <summary>Plugins, and the processes that they are.</summary>
    [Description("Plugins, and the processes that they are.")]
    public GrafanaPluginsValues Plugins { get; init; } = new();

    /// <summary>When Grafana itself starts to free memory, as GOMEMLIMIT has it. The limit of the container has to hold the plugin processes too.</summary>
    /// <value>The default is <c>"512MiB"</c>.</value>
    [Description("When Grafana itself starts to free memory, as GOMEMLIMIT has it. The limit of the container has to hold the plugin processes too."), RegularExpression("^[1-9][0-9]*(KiB|MiB|GiB)$")]
    public string MemoryLimit { get; init; } = "512MiB";

    /// <summary>Features that are switched on, with commas between them.</summary>
    /// <value>The default is empty.</value>
    [Description("Features that are switched on, with commas between them."), RegularExpression("^[A-Za-z0-9,]*$")]
    public string FeatureToggles { get; init; } = "";

    /// <summary>How much is logged: debug, info, warn or error.</summary>
    /// <value>The default is <c>GrafanaLogLevel.Info</c>.</value>
    [Description("How much is logged: debug, info, warn or error.")]
    public GrafanaLogLevel LogLevel { get; init; } = GrafanaLogLevel.Info;

    /// <summary>The volume of each replica. With sqlite3 it holds the users, the tokens and what was made by hand, and a restart loses them without it.</summary>
    [Description("The volume of each replica. With sqlite3 it holds the users, the tokens and what was made by hand, and a restart loses them without it.")]
    public PersistenceValues Persistence { get; init; } = new() { Size = new("5Gi") };

    /// <summary>A PodDisruptionBudget. With one replica, maxUnavailable 1 lets a node drain, and 0 stops the drain until the pod is deleted by hand.</summary>
    [Description("A PodDisruptionBudget. With one replica, maxUnavailable 1 lets a node drain, and 0 stops the drain until the pod is deleted by hand.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>An Ingress to Grafana. It leads to /metrics too, unless a path of yours keeps it from that.</summary>
    [Description("An Ingress to Grafana. It leads to /metrics too, unless a path of yours keeps it from that.")]
    public IngressValues Ingress { get; init; } = new();

    /// <summary>An HTTPRoute of the Gateway API to Grafana.</summary>
    [Description("An HTTPRoute of the Gateway API to Grafana.")]
    public GrafanaHttpRouteValues HttpRoute { get; init; } = new();

    /// <summary>Alerts about Grafana.</summary>
    [Description("Alerts about Grafana.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about Grafana.</summary>
    [Description("A dashboard about Grafana.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod has started: the first start of a version changes the database, for ten minutes at most.</summary>
    [Description("When the pod has started: the first start of a version changes the database, for ten minutes at most.")]
    public V1Probe StartupProbe { get; init; } = HttpProbe.Of("/api/health", "http", periodSeconds: 5, failureThreshold: 120);

    /// <summary>When the pod gets requests: its database answers.</summary>
    [Description("When the pod gets requests: its database answers.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/api/health", "http", periodSeconds: 10, failureThreshold: 3);

    /// <summary>When the pod is restarted: after two minutes without an answer.</summary>
    [Description("When the pod is restarted: after two minutes without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/api/health", "http", periodSeconds: 20, failureThreshold: 6);

    /// <summary>Seconds that the pod has to answer what it is asked before it is killed.</summary>
    /// <value>The default is <c>60</c>.</value>
    [Description("Seconds that the pod has to answer what it is asked before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 60;

    /// <summary>How the pods are replaced on a change.</summary>
    [Description("How the pods are replaced on a change.")]
    public V1StatefulSetUpdateStrategy UpdateStrategy { get; init; } = new() { Type = "RollingUpdate" };
}
