namespace Odin.Stack;

/// <summary>Values that Alertmanager would refuse when it starts.</summary>
internal static class AlertmanagerRefusals
{
    static readonly string[] OwnReceivers = [AlertmanagerReceivers.None, AlertmanagerReceivers.Watchdog];

    public static void Define(Templates<AlertmanagerValues> templates)
    {
        DefineReceivers(templates);
        DefineRoutes(templates);
        templates.FailWhen(
            c => c.Values.Replicas > 1 && c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim != "",
            "persistence.existingClaim is for one member: two cannot write to one volume.");
    }

    static void DefineReceivers(Templates<AlertmanagerValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Receivers.Any(r => OwnReceivers.Contains(r.Name) || c.Values.Receivers.Count(o => o.Name == r.Name) > 1),
            "receivers: each has a name of its own, and none and watchdog are there already.");
        templates.FailWhen(
            c => c.Values.Receivers.Any(r => r.Webhook != null && (r.Webhook.Url != "") == (r.Webhook.UrlSecret != null)),
            "receivers: a webhook has either a url or a urlSecret.");
    }

    static void DefineRoutes(Templates<AlertmanagerValues> templates)
    {
        templates.FailWhen(
            c => !OwnReceivers.Contains(c.Values.Route.Receiver) && !c.Values.Receivers.Any(r => r.Name == c.Values.Route.Receiver),
            "route.receiver names a receiver that is not in receivers.");
        templates.FailWhen(
            c => c.Values.Route.Routes.Any(route => route.Receiver != "" && !OwnReceivers.Contains(route.Receiver) && !c.Values.Receivers.Any(r => r.Name == route.Receiver)),
            "route.routes: one names a receiver that is not in receivers.");
        templates.FailWhen(
            c => c.Values.Route.Routes.Any(branch => branch.Routes.Any(
                route => route.Receiver != "" && !OwnReceivers.Contains(route.Receiver) && !c.Values.Receivers.Any(r => r.Name == route.Receiver))),
            "route.routes[].routes: one names a receiver that is not in receivers.");
        templates.FailWhen(
            c => c.Values.Route.Routes.Any(route => route.MuteTimeIntervals.Concat(route.ActiveTimeIntervals).Any(name => !c.Values.TimeIntervals.Any(t => t.Name == name))),
            "route.routes: one names times that are not in timeIntervals.");
        templates.FailWhen(
            c => c.Values.Route.Routes.Any(branch => branch.Routes.Any(
                route => route.MuteTimeIntervals.Concat(route.ActiveTimeIntervals).Any(name => !c.Values.TimeIntervals.Any(t => t.Name == name)))),
            "route.routes[].routes: one names times that are not in timeIntervals.");
    }
}
