using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>From values to <c>route</c>: the watchdog's first, then those of the user.</summary>
internal static class AlertmanagerRoutes
{
    static readonly TemplateFunction<AlertmanagerContext, AlertmanagerConfigRoute> Watchdog = new(c => new AlertmanagerConfigRoute
    {
        Receiver = AlertmanagerReceivers.Watchdog,
        Matchers = new[] { "alertname=\"OdinWatchdog\"" },
        GroupBy = new[] { "alertname" },
        GroupWait = "0s",
        GroupInterval = c.Values.Watchdog.Interval,
        RepeatInterval = c.Values.Watchdog.Interval,
    });

    static readonly TemplateFunction<AlertmanagerRouteValues, AlertmanagerConfigRoute> Leaf = new(r => new AlertmanagerConfigRoute
    {
        Receiver = r.Receiver != "" ? r.Receiver : null,
        Matchers = r.Matchers,
        Continue = r.Continue ? (bool?)true : null,
        GroupBy = r.GroupBy.Any() ? r.GroupBy : null,
        GroupWait = r.GroupWait != "" ? r.GroupWait : null,
        GroupInterval = r.GroupInterval != "" ? r.GroupInterval : null,
        RepeatInterval = r.RepeatInterval != "" ? r.RepeatInterval : null,
        MuteTimeIntervals = r.MuteTimeIntervals.Any() ? r.MuteTimeIntervals : null,
        ActiveTimeIntervals = r.ActiveTimeIntervals.Any() ? r.ActiveTimeIntervals : null,
    });

    static readonly TemplateFunction<AlertmanagerBranchValues, AlertmanagerConfigRoute> Branch = new(r => new AlertmanagerConfigRoute
    {
        Receiver = r.Receiver != "" ? r.Receiver : null,
        Matchers = r.Matchers,
        Continue = r.Continue ? (bool?)true : null,
        GroupBy = r.GroupBy.Any() ? r.GroupBy : null,
        GroupWait = r.GroupWait != "" ? r.GroupWait : null,
        GroupInterval = r.GroupInterval != "" ? r.GroupInterval : null,
        RepeatInterval = r.RepeatInterval != "" ? r.RepeatInterval : null,
        MuteTimeIntervals = r.MuteTimeIntervals.Any() ? r.MuteTimeIntervals : null,
        ActiveTimeIntervals = r.ActiveTimeIntervals.Any() ? r.ActiveTimeIntervals : null,
        Routes = r.Routes.Any() ? r.Routes.Select(leaf => Leaf.Of(leaf)).ToList() : null,
    });

    public static readonly TemplateFunction<AlertmanagerContext, AlertmanagerConfigRoute> Root = new(c => new AlertmanagerConfigRoute
    {
        Receiver = c.Values.Route.Receiver,
        GroupBy = c.Values.Route.GroupBy.Any() ? c.Values.Route.GroupBy : null,
        GroupWait = c.Values.Route.GroupWait,
        GroupInterval = c.Values.Route.GroupInterval,
        RepeatInterval = c.Values.Route.RepeatInterval,
        Routes = new Items<AlertmanagerConfigRoute> { Watchdog.Of(c), c.Values.Route.Routes.Select(r => Branch.Of(r)) },
    });
}
