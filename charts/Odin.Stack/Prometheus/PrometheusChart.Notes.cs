namespace Odin.Stack;

/// <content>What Helm prints after an installation.</content>
public sealed partial class PrometheusChart
{
    static void DefineNotes(Templates<PrometheusValues> templates) => templates.Notes(c =>
        $"""
        Prometheus {c.Chart.AppVersion} keeps samples for {c.Values.Retention.Time}, or {PrometheusRetention.Size.Of(c)}, {(c.Values.Persistence.Enabled ? "on its volume" : "in its pod")}.

        Ask it, from Grafana's data source for instance, at
          http://{Prometheus.FullName.Of(c)}.{c.Release.Namespace}:9090
        Look at its targets:
          kubectl --namespace {c.Release.Namespace} port-forward service/{Prometheus.FullName.Of(c)} 9090
          http://localhost:9090/targets
        Is it ready?
          kubectl --namespace {c.Release.Namespace} rollout status statefulset/{Prometheus.FullName.Of(c)}
        A change of the configuration or of rules is loaded within two minutes, without a restart.
        {(c.Values.Alertmanagers.Any() ? "" : Off("alerts that anybody hears of. Name an Alertmanager in alertmanagers."))}{
        (c.Values.Replicas > 1 && !c.Values.RemoteWrite.Any() ? Off("one place with all samples. Each replica has what was sent to it alone; name a storage in remoteWrite.") : "")}{
        (c.Values.Persistence.Enabled ? "" : Off("persistence. A restart loses every sample."))}{
        (c.Values.AdminApi ? "\nOn: the admin API. Whoever reaches port 9090 can delete series." : "")}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster can ask and write."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
