namespace Odin.Stack;

/// <content>What Helm prints after an installation.</content>
public sealed partial class CollectorChart
{
    static void DefineNotes(Templates<CollectorValues> templates) => templates.Notes(c =>
        $"""
        The OpenTelemetry Collector {c.Chart.AppVersion} runs on every node.

        Send spans, metrics and logs by OTLP to
          gRPC  {Collector.FullName.Of(c)}.{c.Release.Namespace}:{CollectorPorts.OtlpGrpc}
          HTTP  http://{Collector.FullName.Of(c)}.{c.Release.Namespace}:{CollectorPorts.OtlpHttp}

        Is it ready?
          kubectl --namespace {c.Release.Namespace} rollout status daemonset/{Collector.FullName.Of(c)}
        {(c.Values.Exporters.Tempo.Endpoint != "" ? "" : Off("spans. They are only counted; set exporters.tempo.endpoint."))}{
        (c.Values.Exporters.Prometheus.Endpoint != "" ? "" : Off("metrics. They are only counted; set exporters.prometheus.endpoint."))}{
        (c.Values.Exporters.Loki.Endpoint != "" ? "" : Off("logs. They are only counted; set exporters.loki.endpoint."))}{
        (c.Values.Logs.Enabled ? "" : Off("the logs of pods. Only what is sent by OTLP is taken in."))}{
        (c.Values.Checkpoints.Enabled || !c.Values.Logs.Enabled ? "" : Off("checkpoints. Lines that are written while a collector restarts are not read."))}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy."))}{
        (c.Values.ServiceMonitor.Enabled ? "" : Off("the ServiceMonitor. The collector's own metrics are at /metrics on port 8888."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
