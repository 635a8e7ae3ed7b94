using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.Alertmanager;

namespace Odin.Stack;

/// <summary>The dashboard about Alertmanager.</summary>
internal static class AlertmanagerDashboards
{
    static readonly Label Instance = new("instance");

    static Row Alerts => new("Alerts")
    {
        Panels =
        [
            new TimeSeriesPanel("Alerts")
            {
                Description = "Alerts of the member that knows most. Suppressed ones are silenced or inhibited.",
                Unit = PanelUnit.None,
                Targets = [Metrics.Alerts.Value().Max([Metrics.Labels.State]).As("{{state}}")],
            },
            new TimeSeriesPanel("Received")
            {
                Description = "Alerts that Prometheus sends, again and again as long as they fire, to each member.",
                Targets = [Metrics.AlertsReceived.Rate().Sum([Metrics.Labels.Status]).As("{{status}}")],
            },
            new TimeSeriesPanel("Invalid")
            {
                Description = "Alerts that Alertmanager could not make sense of. Anything but 0 is lost.",
                Targets = [Metrics.AlertsInvalid.Increase().Sum().As("invalid")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Silences")
            {
                Description = "Silences by state. One that has expired is kept for a while.",
                Unit = PanelUnit.None,
                Targets = [Metrics.Silences.Value().Max([Metrics.Labels.State]).As("{{state}}")],
            },
        ],
    };

    static Row Messages => new("Messages")
    {
        Panels =
        [
            new TimeSeriesPanel("Sent")
            {
                Description = "Messages by what carries them.",
                Targets = [Metrics.Notifications.Rate().Sum([Metrics.Labels.Integration]).As("{{integration}}")],
            },
            new TimeSeriesPanel("Failed")
            {
                Description = "Messages that did not arrive, by what carries them. Anything but 0 means that somebody was not told.",
                Targets = [Metrics.NotificationsFailed.Increase().Sum([Metrics.Labels.Integration]).As("{{integration}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Latency")
            {
                Description = "One of a hundred messages takes longer than this.",
                Targets = [Metrics.NotificationLatencySeconds.Rate().Sum([Metrics.Labels.Integration]).Quantile(0.99).As("{{integration}}")],
            },
        ],
    };

    static Row Members => new("Members")
    {
        Panels =
        [
            new TimeSeriesPanel("Members seen")
            {
                Description = "Members that each member sees, itself included. Nothing when there is no cluster.",
                Unit = PanelUnit.None,
                Targets = [Metrics.ClusterMembers.Value().Max([Instance]).As("{{instance}}")],
            },
            new TimeSeriesPanel("Messages that wait")
            {
                Description = "Messages from member to member that wait to be sent. They should not grow.",
                Unit = PanelUnit.None,
                Targets = [Metrics.ClusterMessagesQueued.Value().Max([Instance]).As("{{instance}}")],
            },
            new TimeSeriesPanel("Memory")
            {
                Description = "Resident memory. The pod is killed at its limit.",
                Targets = [Query.Parse("max by (instance) (process_resident_memory_bytes{job=\"alertmanager\"})").As("{{instance}}")],
            },
        ],
    };

    public static Dashboard Health { get; } = new("odin-alertmanager", "Alertmanager")
    {
        Description = "Whether alerts come in, messages go out, and the members agree.",
        Tags = ["odin", "alertmanager"],
        Links = [DashboardLinks.Others],
        Rows = [Alerts, Messages, Members],
    };
}
