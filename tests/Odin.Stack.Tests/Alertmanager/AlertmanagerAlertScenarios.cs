namespace Odin.Stack.Tests;

/// <summary>Every alert about Alertmanager.</summary>
static class AlertmanagerAlertScenarios
{
    static readonly (string, string)[] Instance = [("instance", "a")];

    public static readonly AlertScenario[] All =
    [
        new("OdinAlertmanagerDown", "a does not answer. When it was the last one, nobody is told about alerts.")
        {
            Input = [("""up{job="alertmanager",instance="a"}""", "1x5 0x10 1x10"), ("""up{job="alertmanager",instance="b"}""", "1x30")],
            Silent = "9m", Fires = "12m", Ended = "20m", Labels = [("job", "alertmanager"), ("instance", "a")],
        },
        new("OdinAlertmanagerAbsent", "There is no Alertmanager, or Prometheus does not find it. Perhaps nobody is told about alerts.")
        {
            Input = [("""up{job="alertmanager",instance="a"}""", "_x20 1x20")],
            Silent = "9m", Fires = "12m", Ended = "25m", Labels = [("job", "alertmanager")],
        },
        new("OdinAlertmanagerReloadFailed", "a could not load its configuration, and kept what it had. It would not start again with this one.")
        {
            Input = [("""alertmanager_config_last_reload_successful{instance="a"}""", "1x5 0x20 1x10")],
            Silent = "14m", Fires = "18m", Ended = "30m", Labels = Instance,
        },
        new("OdinAlertmanagerMembersMissing", "a sees 1 members, and more are up. Messages are sent more than once, and silences hold for some.")
        {
            Input =
            [
                ("""alertmanager_cluster_members{job="alertmanager",instance="a"}""", "2x5 1x40 2x20"),
                ("""alertmanager_cluster_members{job="alertmanager",instance="b"}""", "2x70"),
                ("""up{job="alertmanager",instance="a"}""", "1x70"),
                ("""up{job="alertmanager",instance="b"}""", "1x70"),
            ],
            Silent = "20m", Fires = "30m", Ended = "50m", Labels = [("job", "alertmanager"), ("instance", "a")],
        },
        new("OdinAlertmanagerConfigsDiffer", "There are 2 configurations in one cluster: which one holds for an alert is chance.")
        {
            Input = [("""alertmanager_config_hash{job="alertmanager",instance="a"}""", "7x60"), ("""alertmanager_config_hash{job="alertmanager",instance="b"}""", "7x5 8x30 7x25")],
            Silent = "20m", Fires = "30m", Ended = "40m",
        },
        new("OdinNotificationsFailing", "50% of the messages by slack fail.")
        {
            Input =
            [
                ("""alertmanager_notifications_failed_total{instance="a",integration="slack",receiver_name="ml",reason="serverError"}""", "0x10 30+30x30 930x30"),
                ("""alertmanager_notifications_total{instance="a",integration="slack",receiver_name="ml"}""", "0+60x80"),
            ],
            Silent = "15m", Fires = "30m", Ended = "55m", Labels = [("integration", "slack"), ("receiver_name", "ml")],
        },
    ];
}
