using System.Linq.Expressions;

namespace Odin.Stack;

/// <summary>What the schema cannot refuse: names that would not fit, and parts that count on one that is off.</summary>
internal static class OdinRefusals
{
    /// <summary>The parts put the longest end to it, and StatefulSets and Deployments more for their pods.</summary>
    const int LongestRelease = 27;

    public static void Define(Templates<OdinValues> templates)
    {
        templates.FailWhen(
            c => Names.Label(c.Release.Name, LongestRelease) != c.Release.Name,
            "The name of the release is longer than 27 characters: the parts of the stack could not be told apart by their names. Choose a shorter one.");
        templates.FailWhen(
            c => c.Values.Global.Mesh.Enabled != c.Values.Mesh.Enabled,
            "global.mesh.enabled takes the pods into the mesh, and mesh.enabled installs what they need in it: set both, or none.");
        RefuseOtherNames(templates);
        RefuseWaysToNowhere(templates);
        OdinBackupRefusals.Define(templates);
    }

    /// <summary>The parts know each other by name.</summary>
    static void RefuseOtherNames(Templates<OdinValues> templates)
    {
        Named(templates, "prometheus", Parts.Prometheus, c => c.Values.Prometheus.Values.FullnameOverride);
        Named(templates, "alertmanager", Parts.Alertmanager, c => c.Values.Alertmanager.Values.FullnameOverride);
        Named(templates, "grafana", Parts.Grafana, c => c.Values.Grafana.Values.FullnameOverride);
        Named(templates, "loki", Parts.Loki, c => c.Values.Loki.Values.FullnameOverride);
        Named(templates, "tempo", Parts.Tempo, c => c.Values.Tempo.Values.FullnameOverride);
        Named(templates, "collector", Parts.Collector, c => c.Values.Collector.Values.FullnameOverride);
        Named(templates, "backup", Parts.Backup, c => c.Values.Backup.Values.FullnameOverride);
        Named(templates, "exporter", Parts.Exporter, c => c.Values.Exporter.Values.FullnameOverride);
    }

    static void Named(Templates<OdinValues> templates, string key, Part part, Expression<Func<ChartContext<OdinValues>, string>> name)
    {
        var (given, expected) = (new TemplateFunction<ChartContext<OdinValues>, string>(name), part.FullName);
        templates.FailWhen(
            c => given.Of(c) != expected,
            $"{key}.fullnameOverride has to stay {expected}: the other parts know it by that name. Name the release otherwise instead.");
    }

    /// <summary>A part that is off takes its address with it: who counts on it has to be told of another, or of none.</summary>
    static void RefuseWaysToNowhere(Templates<OdinValues> templates)
    {
        templates.FailWhen(
            c => !c.Values.Prometheus.Enabled
                && ((c.Values.Grafana.Enabled && c.Values.Grafana.Values.Datasources.Prometheus.Url == Flows.GrafanaToPrometheus.Url(""))
                    || (c.Values.Tempo.Enabled && c.Values.Tempo.Values.MetricsGenerator.RemoteWrite.Url == Flows.TempoToPrometheus.Url("/api/v1/write"))
                    || (c.Values.Collector.Enabled && c.Values.Collector.Values.Exporters.Prometheus.Endpoint == Flows.CollectorToPrometheus.Url("/api/v1/otlp"))
                    || (c.Values.Probe.Enabled && c.Values.Probe.Values.Prometheus.Url == Flows.ProbeToPrometheus.Url(""))
                    || (c.Values.Backup.Enabled && c.Values.Backup.Values.ReportUrl == Flows.BackupToPrometheus.Url("/api/v1/otlp/v1/metrics"))),
            Off("Prometheus", "grafana.datasources.prometheus.url", "tempo.metricsGenerator.remoteWrite.url", "collector.exporters.prometheus.endpoint", "probe.prometheus.url", "backup.reportUrl"));
        templates.FailWhen(
            c => !c.Values.Loki.Enabled
                && ((c.Values.Grafana.Enabled && c.Values.Grafana.Values.Datasources.Loki.Url == Flows.GrafanaToLoki.Url(""))
                    || (c.Values.Collector.Enabled && c.Values.Collector.Values.Exporters.Loki.Endpoint == Flows.CollectorToLoki.Url("/otlp"))
                    || (c.Values.Probe.Enabled && c.Values.Probe.Values.LokiUrl == Flows.ProbeToLoki.Url(""))),
            Off("Loki", "grafana.datasources.loki.url", "collector.exporters.loki.endpoint", "probe.lokiUrl"));
        templates.FailWhen(
            c => !c.Values.Tempo.Enabled
                && ((c.Values.Grafana.Enabled && c.Values.Grafana.Values.Datasources.Tempo.Url == Flows.GrafanaToTempo.Url(""))
                    || (c.Values.Collector.Enabled && c.Values.Collector.Values.Exporters.Tempo.Endpoint == Flows.CollectorToTempo.Address)
                    || (c.Values.Probe.Enabled && c.Values.Probe.Values.TempoUrl == Flows.ProbeToTempo.Url(""))),
            Off("Tempo", "grafana.datasources.tempo.url", "collector.exporters.tempo.endpoint", "probe.tempoUrl"));
        templates.FailWhen(
            c => !c.Values.Grafana.Enabled && c.Values.Probe.Enabled && c.Values.Probe.Values.Grafana.Url == Flows.ProbeToGrafana.Url(""),
            Off("Grafana", "probe.grafana.url"));
        templates.FailWhen(
            c => !c.Values.Collector.Enabled && c.Values.Probe.Enabled && c.Values.Probe.Values.CollectorUrl == Flows.ProbeToCollector.Url(""),
            Off("The collector", "probe.collectorUrl"));
        templates.FailWhen(
            c => !c.Values.Alertmanager.Enabled
                && ((c.Values.Grafana.Enabled && c.Values.Grafana.Values.Datasources.Alertmanager.Url == Flows.GrafanaToAlertmanager.Url(""))
                    || (c.Values.Prometheus.Enabled && c.Values.Prometheus.Values.Alertmanagers.Any(a => a.Host == Parts.Alertmanager.FullName + "-headless"))),
            "Alertmanager is off, and others still count on it. Set grafana.datasources.alertmanager.url to \"\" and prometheus.alertmanagers to [], or name another one.");
    }

    static string Off(string part, params string[] values) =>
        $"{part} is off, and others still count on it. Set each of these to \"\", or to the address of another one: {string.Join(", ", values)}.";
}
