namespace Odin.Stack;

/// <content>What Helm says after an installation.</content>
public sealed partial class ExporterChart
{
    static void DefineNotes(Templates<ExporterValues> templates) => templates.Notes(c =>
        $"""
        The Odin exporter {c.Chart.AppVersion} {(c.Values.Simulate ? "makes its numbers up: every series has simulated=\"true\"." : "exports what its sources give it.")}

        Metrics, for Prometheus, are at
          http://{Exporter.FullName.Of(c)}.{c.Release.Namespace}:{ExporterPorts.Metrics}/metrics{
        (c.Values.Config.Sources.Observations.Enabled ? $"\nPost observations, as JSON or by OTLP over HTTP, to\n  http://{Exporter.FullName.Of(c)}.{c.Release.Namespace}:{ExporterPorts.Intake}/v1/observations\n  http://{Exporter.FullName.Of(c)}.{c.Release.Namespace}:{ExporterPorts.Intake}/v1/metrics" : "")}

        Is it ready?
          kubectl --namespace {c.Release.Namespace} rollout status deployment/{Exporter.FullName.Of(c)}
        Does it take a changed configuration? It says so in its log about a minute after the upgrade, and keeps the old one if not.
          kubectl --namespace {c.Release.Namespace} logs deployment/{Exporter.FullName.Of(c)}
        {(c.Values.Config.Sources.Kubernetes.Enabled || c.Values.Config.Sources.Observations.Enabled || c.Values.Config.Sources.Endpoints.Any() || c.Values.Config.Sources.Json.Any() || c.Values.Simulate ? "" : Off("all sources. There are metrics about the exporter alone; see config.sources."))}{
        (c.Values.Config.Sources.Observations.Enabled && c.Values.BearerToken.ExistingSecret == "" && c.Values.Config.Sources.Observations.BearerTokenFile == null ? Off("the bearer token. Everybody who reaches the port can post; see bearerToken.existingSecret.") : "")}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster reaches the exporter."))}{
        (c.Values.NetworkPolicy.Enabled && !c.Values.NetworkPolicy.ExtraEgress.Any() && (c.Values.Config.Sources.Endpoints.Any() || c.Values.Config.Sources.Json.Any()) ? Off("the way to the endpoints and JSON documents. The NetworkPolicy stops it; see networkPolicy.extraEgress.") : "")}{
        (c.Values.ServiceMonitor.Enabled ? "" : Off("the ServiceMonitor."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
