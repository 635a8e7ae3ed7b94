using System.Collections.Immutable;

namespace Odin.Stack;

/// <summary>Who talks to whom in the stack. What is not here, no NetworkPolicy lets through.</summary>
internal static class Flows
{
    public static readonly Flow SpansToCollector = new(Parts.Applications, Parts.Collector, "otlp-grpc");

    public static readonly Flow SpansToCollectorByHttp = new(Parts.Applications, Parts.Collector, "otlp-http");

    public static readonly Flow ObservationsToExporter = new(Parts.Applications, Parts.Exporter, "intake");

    public static readonly Flow CollectorToTempo = new(Parts.Collector, Parts.Tempo, "otlp-grpc");

    public static readonly Flow CollectorToLoki = new(Parts.Collector, Parts.Loki, "http");

    public static readonly Flow CollectorToPrometheus = new(Parts.Collector, Parts.Prometheus, "http");

    public static readonly Flow LokiToItself = new(Parts.Loki, Parts.Loki, "grpc");

    public static readonly Flow LokiToItselfByMemberlist = new(Parts.Loki, Parts.Loki, "memberlist");

    public static readonly Flow LokiToAlertmanager = new(Parts.Loki, Parts.Alertmanager, "http");

    public static readonly Flow TempoToPrometheus = new(Parts.Tempo, Parts.Prometheus, "http");

    public static readonly Flow PrometheusToAlertmanager = new(Parts.Prometheus, Parts.Alertmanager, "http");

    public static readonly Flow PrometheusToKubelets = new(Parts.Prometheus, Parts.Kubelet, "https-metrics");

    public static readonly Flow AlertmanagerToItself = new(Parts.Alertmanager, Parts.Alertmanager, "cluster");

    public static readonly Flow AlertmanagerToItselfByUdp = new(Parts.Alertmanager, Parts.Alertmanager, "cluster-udp");

    public static readonly Flow GrafanaToPrometheus = new(Parts.Grafana, Parts.Prometheus, "http");

    public static readonly Flow GrafanaToAlertmanager = new(Parts.Grafana, Parts.Alertmanager, "http");

    public static readonly Flow GrafanaToLoki = new(Parts.Grafana, Parts.Loki, "http");

    public static readonly Flow GrafanaToTempo = new(Parts.Grafana, Parts.Tempo, "http");

    public static readonly Flow GrafanaToItself = new(Parts.Grafana, Parts.Grafana, "gossip");

    public static readonly Flow GrafanaToItselfByUdp = new(Parts.Grafana, Parts.Grafana, "gossip-udp");

    public static readonly Flow ProbeToCollector = new(Parts.Probe, Parts.Collector, "otlp-http");

    public static readonly Flow ProbeToTempo = new(Parts.Probe, Parts.Tempo, "http");

    public static readonly Flow ProbeToLoki = new(Parts.Probe, Parts.Loki, "http");

    public static readonly Flow ProbeToPrometheus = new(Parts.Probe, Parts.Prometheus, "http");

    public static readonly Flow ProbeToGrafana = new(Parts.Probe, Parts.Grafana, "http");

    public static readonly Flow BackupToPrometheus = new(Parts.Backup, Parts.Prometheus, "http") { MoreAccounts = [BackupObjects.Name] };

    public static readonly Flow BackupToGrafana = new(Parts.Backup, Parts.Grafana, "http");

    public static readonly Flow BackupToAlertmanager = new(Parts.Backup, Parts.Alertmanager, "http");

    public static readonly Flow VizToPrometheus = new(Parts.VizMetrics, Parts.Prometheus, "http");

    /// <summary>The programs that Prometheus scrapes.</summary>
    public static readonly ImmutableArray<Part> Scraped =
    [
        Parts.Prometheus, Parts.Alertmanager, Parts.Grafana, Parts.Loki, Parts.Tempo, Parts.Collector,
        Parts.KubeStateMetrics, Parts.NodeExporter, Parts.Dcgm, Parts.Exporter,
    ];

    /// <summary>Those above, and the scrapes.</summary>
    public static readonly ImmutableArray<Flow> All =
    [
        .. typeof(Flows).GetFields().Where(f => f.FieldType == typeof(Flow)).OrderBy(f => f.MetadataToken).Select(f => (Flow)f.GetValue(null)!),
        .. Scraped.Select(part => new Flow(Parts.Prometheus, part, part.Metrics!.Port)),
        .. Scraped.Where(part => part.OwnMetricsPort is not null).Select(part => new Flow(Parts.Prometheus, part, part.OwnMetricsPort!)),
    ];

    public static IEnumerable<Flow> Into(Part part) => All.Where(f => f.To == part);

    public static IEnumerable<Flow> OutOf(Part part) => All.Where(f => f.From == part);
}
