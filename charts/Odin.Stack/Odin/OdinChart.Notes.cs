namespace Odin.Stack;

/// <content>What Helm says after an installation.</content>
public sealed partial class OdinChart
{
    static void DefineNotes(Templates<OdinValues> templates) => templates.Notes(c =>
        $"""
        Odin watches the cluster from namespace {c.Release.Namespace}.

        1. Wait until it is there, and ask it whether all of it works:
             kubectl --namespace {c.Release.Namespace} get pods --selector app.kubernetes.io/instance={c.Release.Name}
             helm test {c.Release.Name} --namespace {c.Release.Namespace} --logs{
        (c.Values.Grafana.Enabled ? $"\n\n2. Look at it, as the user admin, at http://localhost:3000 :\n     kubectl --namespace {c.Release.Namespace} get secret {(c.Values.Grafana.Values.Admin.ExistingSecret != "" ? c.Values.Grafana.Values.Admin.ExistingSecret : ReleaseName<OdinValues>.InNames.Of(c) + "-grafana-secrets")} --output go-template='{{{{index .data \"{c.Values.Grafana.Values.Admin.PasswordKey}\" | base64decode}}}}{{{{\"\\n\"}}}}'\n     kubectl --namespace {c.Release.Namespace} port-forward service/{ReleaseName<OdinValues>.InNames.Of(c)}-grafana 3000" : "")}{
        (c.Values.Collector.Enabled ? $"\n\n3. Send it what your applications observe, by OTLP:\n     OTEL_EXPORTER_OTLP_ENDPOINT=http://{ReleaseName<OdinValues>.InNames.Of(c)}-collector.{c.Release.Namespace}:4318" : "")}{
        (c.Values.Backup.Enabled ? $"\n\nBackups are made every night. Practise to bring one back before it is needed:\n     kubectl --namespace {c.Release.Namespace} create job restore-now --from=cronjob/{ReleaseName<OdinValues>.InNames.Of(c)}-backup-restore-alertmanager" : "\n\nNothing is backed up: see backup.enabled.")}

        Alerts reach nobody before a receiver is named: see alertmanager.receivers and alertmanager.route, with an example in the README of its chart.{
        (c.Values.Grafana.Enabled && c.Values.Grafana.Values.NetworkPolicy.Enabled && (c.Values.Grafana.Values.Ingress.Enabled || c.Values.Grafana.Values.HttpRoute.ParentRefs.Any()) && !c.Values.Grafana.Values.NetworkPolicy.AllowFrom.Any() ? "\nThe NetworkPolicy stops Grafana's Ingress or gateway: name the controller's namespace in grafana.networkPolicy.allowFrom." : "")}
        What else is off or open is said by each part: helm upgrade --render-subchart-notes.
        """);
}
