using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The parts as the umbrella installs them unless it is told otherwise: each knows the others.</summary>
internal static class OdinDefaults
{
    static readonly RuleValues InConfigMap = new() { ConfigMap = new() { Enabled = true } };

    static readonly DashboardValues Shown = new() { Enabled = true };

    public static PrometheusValues Prometheus => InStack.Of(Parts.Prometheus, new PrometheusValues
    {
        RuleConfigMaps = [.. new[] { Parts.Prometheus, Parts.Grafana, Parts.Loki, Parts.Exporter }.Select(OdinConfigMaps.Rules)],
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static GrafanaValues Grafana => InStack.Of(Parts.Grafana, new GrafanaValues
    {
        Datasources = new()
        {
            Prometheus = new() { Url = Flows.GrafanaToPrometheus.Url() },
            Loki = new() { Url = Flows.GrafanaToLoki.Url() },
            Tempo = new() { Url = Flows.GrafanaToTempo.Url() },
        },
        DashboardFolders =
        [
            OdinConfigMaps.Folder("work", "Work", (Parts.Exporter, [ExporterDashboards.All]), (Parts.Tempo, [TempoDashboards.Services]), (Parts.Loki, [LogDashboards.Logs])),
            OdinConfigMaps.Folder(
                "odin", "Odin",
                (Parts.Prometheus, [PrometheusDashboards.Health]), (Parts.Grafana, [GrafanaDashboard.Health]),
                (Parts.Loki, [LokiDashboards.Health]), (Parts.Tempo, [TempoDashboards.Health])),
        ],
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

    public static ExporterValues Exporter => InStack.Of(Parts.Exporter, new ExporterValues
    {
        Config = new() { Sources = new() { Kubernetes = new() { Enabled = true }, Observations = new() { Enabled = true } } },
        Rules = InConfigMap,
        Dashboards = Shown,
    });

    public static ProbeValues Probe => InStack.Of(Parts.Probe, new ProbeValues
    {
        TempoUrl = Flows.ProbeToTempo.Url(),
        LokiUrl = Flows.ProbeToLoki.Url(),
        Prometheus = new()
        {
            Url = Flows.ProbeToPrometheus.Url(),
            Jobs = [.. new[] { Parts.Prometheus, Parts.Grafana, Parts.Loki, Parts.Tempo, Parts.Exporter }.Select(p => p.Name)],
            RuleGroups = ["odin-exporter"],
        },
        Grafana = new()
        {
            Url = Flows.ProbeToGrafana.Url(),
            ExistingSecret = Parts.Grafana.FullName + "-secrets",
            Datasources = ["prometheus", "loki", "tempo"],
            Dashboards = [ExporterDashboards.All.Uid],
        },
    });
}
