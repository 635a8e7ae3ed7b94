using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the exporter's chart.</summary>
public sealed record ExporterValues : PartValues
{
    /// <summary>The exporter's own defaults; resources as measured, see <c>docs/decisions/exporter-image.md</c>.</summary>
    public ExporterValues()
        : base(OwnImage.Exporter.Values, Resources.Of("20m", "64Mi", "512Mi"), user: 1654)
    {
    }

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

    /// <summary>A PodDisruptionBudget. The exporter has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.</summary>
    [Description("A PodDisruptionBudget. The exporter has one replica: maxUnavailable 1 lets a node drain, 0 stops the drain until the pod is deleted by hand.")]
    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new() { Enabled = false };

    /// <summary>Whether the ServiceMonitor takes native histograms beside classic ones.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the ServiceMonitor takes native histograms beside classic ones: the exporter is asked for Prometheus' protobuf. Prometheus needs the feature on.")]
    public bool NativeHistograms { get; init; } = false;

    /// <summary>Alerts and an SLO about the exporter itself. They ask for the label job="odin-exporter", which the ServiceMonitor gives.</summary>
    [Description("Alerts and an SLO about the exporter itself. They ask for the label job=\"odin-exporter\", which the ServiceMonitor gives.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about GPU jobs, models, the API and the exporter itself.</summary>
    [Description("A dashboard about GPU jobs, models, the API and the exporter itself.")]
    public DashboardValues Dashboards { get; init; } = new();

    /// <summary>When the pod gets scrapes and observations.</summary>
    [Description("When the pod gets scrapes and observations.")]
    public V1Probe ReadinessProbe { get; init; } = HttpProbe.Of("/readyz", "metrics", periodSeconds: 5, failureThreshold: 3);

    /// <summary>When the pod is restarted: after a minute without an answer.</summary>
    [Description("When the pod is restarted: after a minute without an answer.")]
    public V1Probe LivenessProbe { get; init; } = HttpProbe.Of("/healthz", "metrics", periodSeconds: 10, failureThreshold: 6);

    /// <summary>Seconds that the pod has to answer what is under way before it is killed.</summary>
    /// <value>The default is <c>30</c>.</value>
    [Description("Seconds that the pod has to answer what is under way before it is killed."), Range(0, 86_400)]
    public int TerminationGracePeriodSeconds { get; init; } = 30;
}
