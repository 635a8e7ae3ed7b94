namespace Odin.Stack;

/// <content>What Helm prints after an installation.</content>
public sealed partial class LokiChart
{
    static void DefineNotes(Templates<LokiValues> templates) => templates.Notes(c =>
        $"""
        Loki {c.Chart.AppVersion} keeps logs for {c.Values.Retention} {(c.Values.Storage.Backend == LokiBackend.S3 ? "in the bucket " + c.Values.Storage.S3.Bucket : c.Values.Persistence.Enabled ? "on its volume" : "in its pod")}, and deletes what is older.

        Send logs by OTLP over HTTP to
          http://{Loki.FullName.Of(c)}.{c.Release.Namespace}:{LokiPorts.Http}/otlp
        Query them, from Grafana's data source for instance, at
          http://{Loki.FullName.Of(c)}.{c.Release.Namespace}:{LokiPorts.Http}

        Is it ready?
          kubectl --namespace {c.Release.Namespace} rollout status statefulset/{Loki.FullName.Of(c)}
        {(c.Values.Persistence.Enabled ? "" : Off("persistence. A restart loses every line that is not in a bucket, and what the compactor meant to delete."))}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster can read and write logs."))}{
        (c.Values.ServiceMonitor.Enabled ? "" : Off("the ServiceMonitor. Loki's own metrics are at /metrics on port 3100."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
