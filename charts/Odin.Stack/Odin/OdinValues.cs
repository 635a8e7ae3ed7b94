using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the whole stack.</summary>
public sealed record OdinValues
{
    /// <summary>What all parts have in common.</summary>
    [Description("What all parts have in common.")]
    public GlobalValues Global { get; init; } = new();

    /// <summary>Alerts and SLOs of the plan: the API's availability and latency.</summary>
    [Description("SLOs of the API that the exporter tells of: its availability and its latency.")]
    public RuleValues Rules { get; init; } = OdinDefaults.Rules;

    /// <summary>Dashboards that belong to no single part.</summary>
    [Description("Dashboards that belong to no single part: the stack, SLOs, GPUs, traces, nodes and workloads.")]
    public DashboardValues Dashboards { get; init; } = OdinDefaults.Dashboards;

    /// <summary>Prometheus, which scrapes metrics, keeps them and evaluates rules.</summary>
    [Description("Prometheus, which scrapes metrics, keeps them and evaluates rules.")]
    public Subchart<PrometheusValues> Prometheus { get; init; } = new() { Values = OdinDefaults.Prometheus };

    /// <summary>Alertmanager, which tells people of alerts.</summary>
    [Description("Alertmanager, which tells people of alerts.")]
    public Subchart<AlertmanagerValues> Alertmanager { get; init; } = new() { Values = OdinDefaults.Alertmanager };

    /// <summary>Grafana, which shows metrics, logs and traces.</summary>
    [Description("Grafana, which shows metrics, logs and traces.")]
    public Subchart<GrafanaValues> Grafana { get; init; } = new() { Values = OdinDefaults.Grafana };

    /// <summary>Loki, which keeps logs.</summary>
    [Description("Loki, which keeps logs.")]
    public Subchart<LokiValues> Loki { get; init; } = new() { Values = OdinDefaults.Loki };

    /// <summary>Tempo, which keeps traces and makes metrics of them.</summary>
    [Description("Tempo, which keeps traces and makes metrics of them.")]
    public Subchart<TempoValues> Tempo { get; init; } = new() { Values = OdinDefaults.Tempo };

    /// <summary>The OpenTelemetry Collector, which takes in what applications and containers say.</summary>
    [Description("The OpenTelemetry Collector, which takes in what applications and containers say.")]
    public Subchart<CollectorValues> Collector { get; init; } = new() { Values = OdinDefaults.Collector };

    /// <summary>kube-state-metrics, which tells what Kubernetes wants of its objects and what they are.</summary>
    [Description("kube-state-metrics, which tells what Kubernetes wants of its objects and what they are.")]
    public Subchart<KubeStateMetricsValues> KubeStateMetrics { get; init; } = new() { Values = OdinDefaults.KubeStateMetrics };

    /// <summary>node-exporter, which tells how the machines are.</summary>
    [Description("node-exporter, which tells how the machines are.")]
    public Subchart<NodeExporterValues> NodeExporter { get; init; } = new() { Values = OdinDefaults.NodeExporter };

    /// <summary>Alerts about GPUs. NVIDIA's exporter is scraped where it is; it is deployed on request.</summary>
    [Description("Alerts about GPUs. NVIDIA's exporter is scraped where it is, the GPU Operator's for instance; dcgm.deploy deploys it.")]
    public Subchart<DcgmValues> Dcgm { get; init; } = new() { Values = OdinDefaults.Dcgm };

    /// <summary>The Odin exporter, which tells what GPU jobs, models and the API do.</summary>
    [Description("The Odin exporter, which tells what GPU jobs, models and the API do.")]
    public Subchart<ExporterValues> Exporter { get; init; } = new() { Values = OdinDefaults.Exporter };

    /// <summary>What the stack needs in Linkerd's mesh. It goes with global.mesh.enabled.</summary>
    [Description("What the stack needs in Linkerd's mesh: policies, routes, scrape jobs, alerts. It goes with global.mesh.enabled; Linkerd itself is there first, see docs/mesh.md.")]
    public Subchart<MeshValues> Mesh { get; init; } = new() { Enabled = false, Values = OdinDefaults.Mesh };

    /// <summary>Backups of what the parts keep, and the way back.</summary>
    [Description("Backups of what the parts keep, and the way back: docs/recovery.md. Prometheus needs its admin API for it.")]
    public Subchart<BackupValues> Backup { get; init; } = new() { Values = OdinDefaults.Backup };

    /// <summary>The checks that <c>helm test</c> runs.</summary>
    [Description("The checks that helm test runs.")]
    public Subchart<ProbeValues> Probe { get; init; } = new() { Values = OdinDefaults.Probe };
}
