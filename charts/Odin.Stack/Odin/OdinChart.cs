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
    protected override void Depend(Dependencies<OdinValues> dependencies)
    {
        dependencies.Add(new PrometheusChart(), v => v.Prometheus);
        dependencies.Add(new AlertmanagerChart(), v => v.Alertmanager);
        dependencies.Add(new GrafanaChart(), v => v.Grafana);
        dependencies.Add(new LokiChart(), v => v.Loki);
        dependencies.Add(new TempoChart(), v => v.Tempo);
        dependencies.Add(new CollectorChart(), v => v.Collector);
        dependencies.Add(new KubeStateMetricsChart(), v => v.KubeStateMetrics);
        dependencies.Add(new NodeExporterChart(), v => v.NodeExporter);
        dependencies.Add(new DcgmChart(), v => v.Dcgm);
        dependencies.Add(new ExporterChart(), v => v.Exporter);
        dependencies.Add(new MeshChart(), v => v.Mesh);
        dependencies.Add(new BackupChart(), v => v.Backup);
        dependencies.Add(new ProbeChart(), v => v.Probe);
    }

    /// <inheritdoc/>
    protected override void Define(Templates<OdinValues> templates)
    {
        OdinRefusals.Define(templates);
        Monitoring.AddTo(templates, ReleaseName<OdinValues>.InNames, Odin.Labels, new(c => c.Values.Rules), new(c => c.Values.Dashboards));
        DefineNotes(templates);
    }
}
