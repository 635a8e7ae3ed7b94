using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the exporter's chart.</summary>
public sealed record ExporterValues
{
    /// <summary>Name of the chart in names and labels; its own when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the chart in names and labels; its own when empty."), RegularExpression("^([a-z]([-a-z0-9]{0,44}[a-z0-9])?)?$")]
    public string NameOverride { get; init; } = "";

    /// <summary>Name of the objects; made from the release and the chart when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the objects; made from the release and the chart when empty."), RegularExpression("^([a-z]([-a-z0-9]{0,44}[a-z0-9])?)?$")]
    public string FullnameOverride { get; init; } = "";

    /// <summary>Labels of every object but the pod, which has podLabels.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of every object but the pod, which has podLabels.")]
    public IReadOnlyDictionary<string, string> CommonLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>Image of the exporter.</summary>
    [Description("Image of the exporter.")]
    public ImageValues Image { get; init; } = OwnImage.Exporter.Values;

    /// <summary>Secrets that the image is pulled with, such as name: registry.</summary>
    /// <value>The default is empty.</value>
    [Description("Secrets that the image is pulled with, such as name: registry.")]
    public IReadOnlyList<V1LocalObjectReference> ImagePullSecrets { get; init; } = [];

    /// <summary>The exporter's configuration, by its own keys. A change is read without a restart; one of server or limits.maxSeries restarts the pod.</summary>
    [Description("The exporter's configuration, by its own keys. A change is read without a restart; one of server or limits.maxSeries restarts the pod.")]
    public ExporterConfigValues Config { get; init; } = new();

    /// <summary>Whether random values are made up, each with the label simulated="true", to try dashboards out.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether random values are made up, each with the label simulated=\"true\", to try dashboards out.")]
    public bool Simulate { get; init; } = false;

    /// <summary>The token that posted observations have to bear.</summary>
    [Description("The token that posted observations have to bear.")]
    public ExporterBearerTokenValues BearerToken { get; init; } = new();

    /// <summary>Secrets that are mounted, each as the folder /etc/odin-exporter/secrets/NAME, for tokens and certificates of sources.</summary>
    /// <value>The default is empty.</value>
    [Description("Secrets that are mounted, each as the folder /etc/odin-exporter/secrets/NAME, for tokens and certificates of sources."), RegularExpression(ExporterPatterns.Mounted)]
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>ConfigMaps that are mounted, each as the folder /etc/odin-exporter/configmaps/NAME, for certificates of sources.</summary>
    /// <value>The default is empty.</value>
    [Description("ConfigMaps that are mounted, each as the folder /etc/odin-exporter/configmaps/NAME, for certificates of sources."), RegularExpression(ExporterPatterns.Mounted)]
    public IReadOnlyList<string> ConfigMaps { get; init; } = [];

    /// <summary>The Service in front of the exporter. Its ports are 8000, and 4318 when observations are taken.</summary>
    [Description("The Service in front of the exporter. Its ports are 8000, and 4318 when observations are taken.")]
    public ExporterServiceValues Service { get; init; } = new();

    /// <summary>The service account of the pod.</summary>
    [Description("The service account of the pod.")]
    public ExporterServiceAccountValues ServiceAccount { get; init; } = new();

    /// <summary>A NetworkPolicy around the pod.</summary>
    [Description("A NetworkPolicy around the pod.")]
    public ExporterNetworkPolicyValues NetworkPolicy { get; init; } = new();

    /// <summary>A PodDisruptionBudget. The exporter has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.</summary>
    [Description("A PodDisruptionBudget. The exporter has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>A ServiceMonitor. Labels of the exporter's series, such as namespace, go before those of the target.</summary>
    [Description("A ServiceMonitor. Labels of the exporter's series, such as namespace, go before those of the target.")]
    public ExporterServiceMonitorValues ServiceMonitor { get; init; } = new();

    /// <summary>Alerts and an SLO about the exporter itself. They ask for the label job="odin-exporter", which the ServiceMonitor gives.</summary>
    [Description("Alerts and an SLO about the exporter itself. They ask for the label job=\"odin-exporter\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about GPU jobs, models, the API and the exporter itself.</summary>
    [Description("A dashboard about GPU jobs, models, the API and the exporter itself.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>What every pod has.</summary>
    [Flattened]
    public PodValues Pod { get; init; } = new() { Resources = ExporterDefaults.Resources };

    /// <summary>Security context of the pod. Files that are mounted belong to group 1654.</summary>
    [Description("Security context of the pod. Files that are mounted belong to group 1654.")]
    public V1PodSecurityContext PodSecurityContext { get; init; } = ExporterDefaults.PodSecurity;

    /// <summary>Security context of the container.</summary>
    [Description("Security context of the container.")]
    public V1SecurityContext SecurityContext { get; init; } = ExporterDefaults.ContainerSecurity;

    /// <summary>When the pod gets scrapes and observations.</summary>
    [Description("When the pod gets scrapes and observations.")]
    public V1Probe ReadinessProbe { get; init; } = ExporterDefaults.Readiness;

    /// <summary>When the pod is restarted: after a minute without an answer.</summary>
    [Description("When the pod is restarted: after a minute without an answer.")]
    public V1Probe LivenessProbe { get; init; } = ExporterDefaults.Liveness;

    /// <summary>Seconds that the pod has to answer what is under way before it is killed.</summary>
    /// <value>The default is <c>30</c>.</value>
    [Description("Seconds that the pod has to answer what is under way before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 30;
}
