namespace Odin.Stack;

/// <content>The charts in it. One that is changed is given in place of the one that comes with it.</content>
public sealed partial class OdinChart
{
    /// <summary>The chart of Prometheus.</summary>
    public PrometheusChart Prometheus { get; init; } = new();

    /// <summary>The chart of Alertmanager.</summary>
    public AlertmanagerChart Alertmanager { get; init; } = new();

    /// <summary>The chart of Grafana.</summary>
    public GrafanaChart Grafana { get; init; } = new();

    /// <summary>The chart of Loki.</summary>
    public LokiChart Loki { get; init; } = new();

    /// <summary>The chart of Tempo.</summary>
    public TempoChart Tempo { get; init; } = new();

    /// <summary>The chart of the OpenTelemetry Collector.</summary>
    public CollectorChart Collector { get; init; } = new();

    /// <summary>The chart of kube-state-metrics.</summary>
    public KubeStateMetricsChart KubeStateMetrics { get; init; } = new();

    /// <summary>The chart of node-exporter.</summary>
    public NodeExporterChart NodeExporter { get; init; } = new();

    /// <summary>The chart about GPUs.</summary>
    public DcgmChart Dcgm { get; init; } = new();

    /// <summary>The chart of the Odin exporter.</summary>
    public ExporterChart Exporter { get; init; } = new();

    /// <summary>The chart of what the stack needs in a mesh.</summary>
    public MeshChart Mesh { get; init; } = new();

    /// <summary>The chart of backups.</summary>
    public BackupChart Backup { get; init; } = new();

    /// <inheritdoc/>
    protected override void Depend(Dependencies<OdinValues> dependencies)
    {
        dependencies.Add(Prometheus, v => v.Prometheus);
        dependencies.Add(Alertmanager, v => v.Alertmanager);
        dependencies.Add(Grafana, v => v.Grafana);
        dependencies.Add(Loki, v => v.Loki);
        dependencies.Add(Tempo, v => v.Tempo);
        dependencies.Add(Collector, v => v.Collector);
        dependencies.Add(KubeStateMetrics, v => v.KubeStateMetrics);
        dependencies.Add(NodeExporter, v => v.NodeExporter);
        dependencies.Add(Dcgm, v => v.Dcgm);
        dependencies.Add(Exporter, v => v.Exporter);
        dependencies.Add(Mesh, v => v.Mesh);
        dependencies.Add(Backup, v => v.Backup);
        dependencies.Add(new ProbeChart(), v => v.Probe);
    }
}
