namespace Odin.Stack;

/// <content>What Helm prints after an installation.</content>
public sealed partial class AlertmanagerChart
{
    static void DefineNotes(Templates<AlertmanagerValues> templates) => templates.Notes(c =>
        $"""
        Alertmanager {c.Chart.AppVersion} runs with {c.Values.Replicas} {(c.Values.Replicas > 1 ? "members" : "member")}.

        Send alerts to each member, and not to the Service, at
          {Alertmanager.FullName.Of(c)}-headless.{c.Release.Namespace}:9093
        Look at alerts and silences:
          kubectl --namespace {c.Release.Namespace} port-forward service/{Alertmanager.FullName.Of(c)} 9093
          http://localhost:9093
        Who is told about an alert?
          kubectl --namespace {c.Release.Namespace} exec {Alertmanager.FullName.Of(c)}-0 -- amtool config routes test --config.file={AlertmanagerFolders.Config}/{AlertmanagerConfigFile.Name} severity=critical
        A change of the configuration replaces the pods.
        {(c.Values.Route.Receiver == AlertmanagerReceivers.None ? Off("messages. An alert that no route takes goes to the receiver none, who is nobody. Name somebody in receivers and in route.receiver.") : "")}{
        (c.Values.Watchdog.Url != "" || c.Values.Watchdog.UrlSecret != null ? "" : Off("the watchdog. Nobody notices when no alert arrives any more. Set watchdog.url."))}{
        (c.Values.Persistence.Enabled ? "" : Off("persistence. A restart of all members loses silences."))}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster can raise and silence alerts."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
