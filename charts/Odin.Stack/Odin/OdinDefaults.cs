using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The parts as the umbrella installs them unless it is told otherwise: each knows the others.</summary>
internal static class OdinDefaults
{
    static readonly RuleValues InConfigMap = new() { ConfigMap = new() { Enabled = true } };

    static readonly DashboardValues Shown = new() { Enabled = true };

    /// <summary>The Secret that a Job makes for Grafana, unless the values name another.</summary>
    public static readonly string GrafanaSecret = Parts.Grafana.FullName + "-secrets";

    const string MeshName = Placeholder.Release + "-mesh";

    static readonly Part[] WithRules =
    [
        Parts.Prometheus, Parts.Alertmanager, Parts.Grafana, Parts.Loki, Parts.Collector, Parts.KubeStateMetrics, Parts.NodeExporter, Parts.Dcgm, Parts.Exporter, Parts.Backup,
    ];

    /// <summary>What <c>helm test</c> waits for: all that is scraped but GPUs, which not every cluster has.</summary>
    static readonly Part[] Awaited = [.. Flows.Scraped.Where(part => part != Parts.Dcgm)];

    public static PrometheusValues Prometheus => InStack.Of(Parts.Prometheus, new PrometheusValues
    {
        Alertmanagers = [new() { Host = Parts.Alertmanager.FullName + "-headless", Port = Parts.Alertmanager["http"].Number }],
        Scrape = new() { ConfigMaps = [MeshName + "-scrape"] },
        AdminApi = true, // for the snapshots of backups
        RuleConfigMaps = [OdinConfigMaps.OwnRules, .. WithRules.Select(OdinConfigMaps.Rules), MeshName + "-rules"],
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static AlertmanagerValues Alertmanager => InStack.Of(Parts.Alertmanager, new AlertmanagerValues { Rules = InConfigMap, Dashboards = Shown });

    public static GrafanaValues Grafana => InStack.Of(Parts.Grafana, new GrafanaValues
    {
        Datasources = new()
        {
            Prometheus = new() { Url = Flows.GrafanaToPrometheus.Url() },
            Alertmanager = new() { Url = Flows.GrafanaToAlertmanager.Url() },
            Loki = new() { Url = Flows.GrafanaToLoki.Url() },
            Tempo = new() { Url = Flows.GrafanaToTempo.Url() },
        },
        DashboardFolders =
        [
            OdinConfigMaps.Folder(
                "work", "Work", Monitoring.Dashboards,
                (MeshName, [OdinDashboards.Mesh]), (Parts.Exporter.FullName, [OdinDashboards.Jobs]), (Parts.Tempo.FullName, [OdinDashboards.Services]), (Parts.Loki.FullName, [OdinDashboards.Logs])),
            OdinConfigMaps.Folder(
                "odin", "Odin", [],
                (Parts.Prometheus.FullName, [OdinDashboards.Prometheus]), (Parts.Alertmanager.FullName, [OdinDashboards.Alertmanager]), (Parts.Grafana.FullName, [OdinDashboards.Grafana]),
                (Parts.Loki.FullName, [OdinDashboards.Loki]), (Parts.Tempo.FullName, [OdinDashboards.Tempo]), (Parts.Collector.FullName, [OdinDashboards.Collector])),
        ],
        HomeDashboard = $"work/{OdinDashboards.Stack.Uid}.json",
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static LokiValues Loki => InStack.Of(Parts.Loki, new LokiValues { Retention = "168h", Rules = InConfigMap, Dashboards = Shown });

    public static TempoValues Tempo => InStack.Of(Parts.Tempo, new TempoValues
    {
        Retention = "168h",
        MetricsGenerator = new() { RemoteWrite = new() { Url = Flows.TempoToPrometheus.Url("/api/v1/write") } },
        Dashboards = Shown,
    });

    public static CollectorValues Collector => InStack.Of(Parts.Collector, new CollectorValues
    {
        Exporters = new()
        {
            Tempo = new() { Endpoint = Flows.CollectorToTempo.Address },
            Loki = new() { Endpoint = Flows.CollectorToLoki.Url("/otlp") },
            Prometheus = new() { Endpoint = Flows.CollectorToPrometheus.Url("/api/v1/otlp") },
        },
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static KubeStateMetricsValues KubeStateMetrics => InStack.Of(Parts.KubeStateMetrics, new KubeStateMetricsValues { Rules = InConfigMap });

    public static NodeExporterValues NodeExporter => InStack.Of(Parts.NodeExporter, new NodeExporterValues { Rules = InConfigMap });

    public static DcgmValues Dcgm => InStack.Of(Parts.Dcgm, new DcgmValues { Rules = InConfigMap });

    public static ExporterValues Exporter => InStack.Of(Parts.Exporter, new ExporterValues
    {
        Config = new() { Sources = new() { Kubernetes = new() { Enabled = true }, Observations = new() { Enabled = true } } },
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static ProbeValues Probe => InStack.Of(Parts.Probe, new ProbeValues
    {
        CollectorUrl = Flows.ProbeToCollector.Url(),
        TempoUrl = Flows.ProbeToTempo.Url(),
        LokiUrl = Flows.ProbeToLoki.Url(),
        Prometheus = new()
        {
            Url = Flows.ProbeToPrometheus.Url(),
            Jobs = [.. Awaited.Select(part => part.Name)],
            RuleGroups = [.. PlanObjectives.File.Slos.Select(slo => slo.Name)],
        },
        Grafana = new()
        {
            Url = Flows.ProbeToGrafana.Url(),
            ExistingSecret = GrafanaSecret,
            Datasources = ["prometheus", "alertmanager", "loki", "tempo"],
            Dashboards = [.. Monitoring.Dashboards.Select(d => d.Uid)],
        },
    });

    public static BackupValues Backup => InStack.Of(Parts.Backup, new BackupValues
    {
        ReportUrl = Flows.BackupToPrometheus.Url("/api/v1/otlp/v1/metrics"),
        Prometheus = BackupDefaults.Prometheus(Parts.Prometheus.FullName),
        Grafana = BackupDefaults.Grafana(Parts.Grafana.FullName),
        Alertmanager = BackupDefaults.Alertmanager(Parts.Alertmanager.FullName),
        Loki = BackupDefaults.Loki(Parts.Loki.FullName),
        Tempo = BackupDefaults.Tempo(Parts.Tempo.FullName),
        Rules = InConfigMap,
    });

    public static MeshValues Mesh => new() { FullnameOverride = MeshName, Rules = InConfigMap, Dashboards = Shown };

    public static RuleValues Rules => InConfigMap;

    public static DashboardValues Dashboards => Shown;
}
