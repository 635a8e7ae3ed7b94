namespace Odin.Stack.Tests;

/// <summary>Every alert about Prometheus and its scrapes.</summary>
static class PrometheusAlertScenarios
{
    static readonly (string, string)[] Instance = [("instance", "a")];

    static readonly (string, string)[] Claim = [("namespace", "odin"), ("persistentvolumeclaim", "data")];

    public static readonly AlertScenario[] OfProgram =
    [
        // Nothing silences the watchdog, and nothing ends it.
        new("OdinWatchdog", "This alert always fires. Send it to a receiver that speaks up when it stops: then no alert arrives.")
        {
            Input = [], Silent = null, Fires = "0m", Ended = null,
        },
        new("OdinPrometheusDown", "a does not answer. Its samples have a gap, and when it was the last one, no alert fires any more.")
        {
            Input = [("""up{job="prometheus",instance="a"}""", "1x5 0x10 1x10"), ("""up{job="prometheus",instance="b"}""", "1x30")],
            Silent = "9m", Fires = "12m", Ended = "20m", Labels = [("job", "prometheus"), ("instance", "a")],
        },
        new("OdinPrometheusAbsent", "There are no metrics of Prometheus, and no alert about it can fire. Discovery fails, or the job is switched off.")
        {
            Input = [("""up{job="prometheus",instance="a"}""", "_x20 1x20")],
            Silent = "9m", Fires = "12m", Ended = "25m", Labels = [("job", "prometheus")],
        },
        new("OdinPrometheusReloadFailed", "a could not load its configuration or a file of rules, and kept what it had. It would not start again with this one.")
        {
            Input = [("""prometheus_config_last_reload_successful{instance="a"}""", "1x5 0x20 1x10")],
            Silent = "14m", Fires = "18m", Ended = "30m", Labels = Instance,
        },
        new("OdinPrometheusQueriesWait", "90% of the queries that a runs at once are taken. More will wait, rules among them.")
        {
            Input = [("""prometheus_engine_queries{instance="a"}""", "5x5 18x25 5x10"), ("""prometheus_engine_queries_concurrent_max{instance="a"}""", "20x60")],
            Silent = "18m", Fires = "25m", Ended = "35m", Labels = Instance,
        },
        new("OdinPrometheusNotIngesting", "a runs, and stores nothing: it has no targets, or its volume is full.")
        {
            Input =
            [
                ("""prometheus_tsdb_head_samples_appended_total{instance="a",type="float"}""", "0+100x10 1000x30 1000+100x30"),
                ("""prometheus_tsdb_head_samples_appended_total{instance="a",type="histogram"}""", "0x70"),
            ],
            Silent = "20m", Fires = "30m", Ended = "45m", Labels = Instance,
        },
        new("OdinPrometheusCorrupt", "a found its log or the chunks of its head damaged, and dropped what came after.")
        {
            Input = [("""prometheus_tsdb_wal_corruptions_total{instance="a"}""", "0x10 1x300"), ("""prometheus_tsdb_mmap_chunk_corruptions_total{instance="a"}""", "0x310")],
            Silent = "9m", Fires = "20m", Ended = "4h", Labels = Instance,
        },
        new("OdinPrometheusCompactionsFailing", "1 compactions of a failed in three hours. Memory and the log grow until they work again.")
        {
            Input = [("""prometheus_tsdb_compactions_failed_total{instance="a"}""", "0x150 1x300")],
            Silent = "170m", Fires = "200m", Ended = "7h", Labels = Instance,
        },
        new("OdinPrometheusBlocksUnread", "a failed to load blocks from its volume 1 times in three hours. What is in them cannot be asked for.")
        {
            Input = [("""prometheus_tsdb_reloads_failures_total{instance="a"}""", "0x150 1x300")],
            Silent = "170m", Fires = "200m", Ended = "7h", Labels = Instance,
        },
    ];

    public static readonly AlertScenario[] OfScrapes =
    [
        new("OdinTargetsDown", "50% of the targets of api do not answer.")
        {
            Input = [("""up{job="api",instance="a"}""", "1x5 0x20 1x10"), ("""up{job="api",instance="b"}""", "1x40"), ("""up{job="tempo",instance="c"}""", "1x40")],
            Silent = "14m", Fires = "18m", Ended = "30m", Labels = [("job", "api")],
        },
        new("OdinSamplesRefused", "a refuses 1 samples a second: two targets give the same series, or a clock is wrong.")
        {
            Input = [("""prometheus_target_scrapes_sample_duplicate_timestamp_total{instance="a"}""", "0x10 60+60x30 1860x30"), ("""prometheus_target_scrapes_sample_out_of_order_total{instance="a"}""", "0x80")],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = Instance,
        },
        new("OdinScrapeLimitsExceeded", "a dropped whole scrapes, because they had more samples, bytes or targets than their job may have.")
        {
            Input = [("""prometheus_target_scrapes_exceeded_sample_limit_total{instance="a"}""", "0x10 1+1x30 31x30")],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = Instance,
        },
        new("OdinDiscoveryFailing", "Lists and watches of a fail. It goes on with the targets that it knows; new ones are not scraped.")
        {
            Input = [("""prometheus_sd_kubernetes_failures_total{instance="a"}""", "0x10 1+1x30 31x30")],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = Instance,
        },
    ];

    public static readonly AlertScenario[] OfDelivery =
    [
        new("OdinRulesFailing", "Rules of the group api fail on a. Their alerts cannot fire.")
        {
            Input = [("""prometheus_rule_evaluation_failures_total{instance="a",rule_group="api"}""", "0x10 1+1x30 31x30")],
            Silent = "15m", Fires = "30m", Ended = "55m", Labels = [("instance", "a"), ("rule_group", "api")],
        },
        new("OdinRulesMissed", "The group api takes longer than its interval on a: evaluations were left out.")
        {
            Input = [("""prometheus_rule_group_iterations_missed_total{instance="a",rule_group="api"}""", "0x10 1+1x30 31x30")],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = [("instance", "a"), ("rule_group", "api")],
        },
        new("OdinPrometheusNoAlertmanager", "Nobody hears of the alerts of a.")
        {
            Input = [("""prometheus_notifications_alertmanagers_discovered{instance="a"}""", "3x5 0x20 1x10")],
            Silent = "14m", Fires = "18m", Ended = "30m", Labels = Instance,
        },
        new("OdinAlertsUndelivered", "50% of the alerts that a sends to http://am do not arrive.")
        {
            Input =
            [
                ("""prometheus_notifications_errors_total{instance="a",alertmanager="http://am"}""", "0x10 30+30x30 930x30"),
                ("""prometheus_notifications_sent_total{instance="a",alertmanager="http://am"}""", "0+60x80"),
            ],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = [("instance", "a"), ("alertmanager", "http://am")],
        },
        new("OdinAlertsDropped", "a drops 1 alerts a second: its queue is full, or no Alertmanager took them.")
        {
            Input = [("""prometheus_notifications_dropped_total{instance="a"}""", "0x10 60+60x30 1860x30")],
            Silent = "15m", Fires = "30m", Ended = "55m", Labels = Instance,
        },
        new("OdinRemoteWriteBehind", "mimir is 11m 0s behind a. After two hours samples are lost for it.")
        {
            Input =
            [
                ("""prometheus_remote_storage_queue_highest_timestamp_seconds{instance="a",remote_name="mimir",url="u"}""", "0+60x70"),
                ("""prometheus_remote_storage_queue_highest_sent_timestamp_seconds{instance="a",remote_name="mimir",url="u"}""", "0x10 0+60x30 2400+60x30"),
            ],
            Silent = "15m", Fires = "35m", Ended = "60m", Labels = [("instance", "a"), ("remote_name", "mimir"), ("url", "u")],
        },
        new("OdinRemoteWriteFailing", "mimir refuses 10% of the samples of a. They are not sent again.")
        {
            Input =
            [
                ("""prometheus_remote_storage_samples_failed_total{instance="a",remote_name="mimir",url="u"}""", "0x10 10+10x30 310x30"),
                ("""prometheus_remote_storage_samples_total{instance="a",remote_name="mimir",url="u"}""", "0+90x80"),
            ],
            Silent = "20m", Fires = "35m", Ended = "55m", Labels = [("instance", "a"), ("remote_name", "mimir"), ("url", "u")],
        },
    ];

    public static readonly AlertScenario[] All = [.. OfProgram, .. OfScrapes, .. OfDelivery];
}
