namespace Odin.Stack;

/// <content>What Helm says after an installation.</content>
public sealed partial class GrafanaChart
{
    static void DefineNotes(Templates<GrafanaValues> templates) => templates.Notes(c =>
        $"""
        Grafana {c.Chart.AppVersion} {(c.Values.RootUrl != "" ? "is at " + c.Values.RootUrl : "has no address outside of the cluster that the chart knows of (rootUrl).")}

        Look at it from your machine, at http://localhost:{GrafanaPorts.Http}/:
          kubectl --namespace {c.Release.Namespace} port-forward service/{Grafana.FullName.Of(c)} {GrafanaPorts.Http}
        The administrator's password, as it was at the first start:
          kubectl --namespace {c.Release.Namespace} get secret {(c.Values.Admin.ExistingSecret != "" ? c.Values.Admin.ExistingSecret : GrafanaSecretsJob.SecretName.Of(c))} --output go-template='{"{{"}index .data "{c.Values.Admin.PasswordKey}" | base64decode{"}}"}'
        Keep {(c.Values.SecretKey.ExistingSecret != "" ? c.Values.SecretKey.ExistingSecret : GrafanaSecretsJob.SecretName.Of(c))}: without its key {c.Values.SecretKey.Key}, the secrets in the database cannot be read any more. No uninstall deletes it.

        Is it ready?
          kubectl --namespace {c.Release.Namespace} rollout status statefulset/{Grafana.FullName.Of(c)}
        {(c.Values.Database.Type == GrafanaDatabaseType.Sqlite && !c.Values.Persistence.Enabled ? Off("persistence. A restart loses users, tokens, annotations and what was made by hand.") : "")}{
        (c.Values.Datasources.Prometheus.Url != "" ? "" : Off("the datasource for Prometheus. See datasources.prometheus.url."))}{
        (c.Values.Datasources.Loki.Url != "" ? "" : Off("the datasource for Loki. See datasources.loki.url."))}{
        (c.Values.Datasources.Tempo.Url != "" ? "" : Off("the datasource for Tempo. See datasources.tempo.url."))}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster reaches Grafana."))}{
        (c.Values.NetworkPolicy.Enabled && (c.Values.Ingress.Enabled || c.Values.HttpRoute.ParentRefs.Any()) && !c.Values.NetworkPolicy.AllowFrom.Any() ? Off("the way in. The NetworkPolicy stops the Ingress or the gateway; see networkPolicy.allowFrom.") : "")}{
        (c.Values.NetworkPolicy.Enabled && !c.Values.NetworkPolicy.ExtraEgress.Any() && (c.Values.Auth.Oauth.ClientId != "" || c.Values.Smtp.Host != "" || c.Values.Database.Host != "") ? Off("the way to the login provider, the mail server or the database. The NetworkPolicy stops it; see networkPolicy.extraEgress.") : "")}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
