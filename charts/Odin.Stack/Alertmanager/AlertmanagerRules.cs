using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues.Alertmanager;
using Scraped = Odin.Charts.Metrics.Catalogues.Scrape;

namespace Odin.Stack;

/// <summary>What is asked of Alertmanager.</summary>
internal static class AlertmanagerRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.All, Scraped.All);

    static readonly AlertRule Down = new("OdinAlertmanagerDown", Query.Parse("up{job=\"alertmanager\"} == 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "A member of Alertmanager is down.",
        Description = "{{ $labels.instance }} does not answer. When it was the last one, nobody is told about alerts.",
        Runbook = Runbooks.Of("OdinAlertmanagerDown"),
        For = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Absent = new("OdinAlertmanagerAbsent", Query.Parse("absent(up{job=\"alertmanager\"})"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "No Alertmanager is scraped.",
        Description = "There is no Alertmanager, or Prometheus does not find it. Perhaps nobody is told about alerts.",
        Runbook = Runbooks.Of("OdinAlertmanagerAbsent"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule ReloadFailed = new("OdinAlertmanagerReloadFailed", Query.Parse("alertmanager_config_last_reload_successful == 0"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "Alertmanager goes on with its old configuration.",
        Description = "{{ $labels.instance }} could not load its configuration, and kept what it had. It would not start again with this one.",
        Runbook = Runbooks.Of("OdinAlertmanagerReloadFailed"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule MembersMissing = new("OdinAlertmanagerMembersMissing", Query.Parse(
        "max_over_time(alertmanager_cluster_members[5m]) < on () group_left () count(up{job=\"alertmanager\"} == 1)"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Members of Alertmanager do not see each other.",
        Description = "{{ $labels.instance }} sees {{ $value }} members, and more are up. Messages are sent more than once, and silences hold for some.",
        Runbook = Runbooks.Of("OdinAlertmanagerMembersMissing"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule ConfigsDiffer = new("OdinAlertmanagerConfigsDiffer", Query.Parse("count(count_values(\"hash\", alertmanager_config_hash{job=\"alertmanager\"})) > 1"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Members of Alertmanager have different configurations.",
        Description = "There are {{ $value }} configurations in one cluster: which one holds for an alert is chance.",
        Runbook = Runbooks.Of("OdinAlertmanagerConfigsDiffer"),
        For = TimeSpan.FromMinutes(20),
    };

    static readonly AlertRule NotificationsFailing = new("OdinNotificationsFailing", Query.Parse(
        """
        sum by (integration, receiver_name) (rate(alertmanager_notifications_failed_total[5m]))
          / sum by (integration, receiver_name) (rate(alertmanager_notifications_total[5m])) > 0.01
        """))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "Messages about alerts do not arrive.",
        Description = "{{ $value | humanizePercentage }} of the messages by {{ $labels.integration }} fail.",
        Runbook = Runbooks.Of("OdinNotificationsFailing"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly Slo Notifications = new("odin-notifications", 99m, Indicator.Events(
        errors: Query.Parse("rate(alertmanager_notification_requests_failed_total{job=\"alertmanager\"}[$__rate_interval])"),
        total: Query.Parse("rate(alertmanager_notification_requests_total{job=\"alertmanager\"}[$__rate_interval])")))
    {
        Service = "alertmanager",
        Owner = Owner,
        Description = "Receivers take what Alertmanager sends, at the first attempt.",
        Runbook = Runbooks.Of("OdinNotificationsBudgetBurn"),
        AlertsWhenAbsent = false,
        Silences =
        [
            new("ODIN2227", "Alertmanager counts a request, and then its failure if it failed."),
            new("ODIN2231", "Without a receiver there are no requests, and that is a choice. OdinAlertmanagerAbsent tells when Alertmanager is gone."),
        ],
    };

    public static RuleFile File { get; } = new("alertmanager")
    {
        Groups = [new("odin-alertmanager", [Down, Absent, ReloadFailed, MembersMissing, ConfigsDiffer, NotificationsFailing])],
        Slos = [Notifications],
    };
}
