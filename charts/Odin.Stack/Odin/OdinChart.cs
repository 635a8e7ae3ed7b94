namespace Odin.Stack;

/// <summary>The whole stack as one Helm chart: what watches a Kubernetes cluster with GPU and machine-learning work.</summary>
public sealed partial class OdinChart() : Chart<OdinValues>("odin")
{
    static readonly Component<OdinValues> Odin = new("odin");

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Metrics, logs, traces, dashboards, alerts and SLOs of a Kubernetes cluster with GPU and machine-learning work.",
        Introduction = OdinReadme.Text,
        KubeVersion = ">=1.25.0-0",
        Keywords = ["monitoring", "prometheus", "grafana", "loki", "tempo", "opentelemetry", "gpu", "slo"],
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Profile<OdinValues>> Profiles => OdinProfiles.All;

    /// <inheritdoc/>
    protected override void Define(Templates<OdinValues> templates)
    {
        OdinRefusals.Define(templates);
        OdinProbeRefusals.Define(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }
}
