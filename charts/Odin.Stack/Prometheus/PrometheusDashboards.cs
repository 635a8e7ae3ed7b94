using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.PrometheusServer;

namespace Odin.Stack;

/// <summary>The dashboard about Prometheus.</summary>
internal static class PrometheusDashboards
{
    static readonly Label Instance = new("instance");

    static Row Intake => new("What comes in")
    {
        Panels =
        [
            new TimeSeriesPanel("Targets down")
            {
                Description = "Targets that did not answer, by job. 0 when all is well.",
                Unit = PanelUnit.None,
                Targets = [Query.Parse("count by (job) (up == 0) or 0 * count by (job) (up)").As("{{job}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Samples")
            {
                Description = "Samples stored a second: those of scrapes, of rules, and what others send.",
                Targets = [Metrics.TsdbHeadSamplesAppended.Rate().Sum([Instance]).As("{{instance}}")],
            },
            new TimeSeriesPanel("Samples refused")
            {
                Description = "Samples of scrapes that were not stored: two targets give the same series, or a clock is wrong.",
                Targets =
                [
                    Metrics.TargetScrapesSampleDuplicateTimestamp.Rate().Sum().As("duplicate"),
                    Metrics.TargetScrapesSampleOutOfOrder.Rate().Sum().As("out of order"),
                    Metrics.TargetScrapesSampleOutOfBounds.Rate().Sum().As("out of bounds"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Series")
            {
                Description = "Series in memory. Memory grows with them; a jump is a label that has too many values.",
                Unit = PanelUnit.Shortened,
                Targets = [Metrics.TsdbHeadSeries.Value().Max([Instance]).As("{{instance}}")],
            },
        ],
    };

    static Row Questions => new("Questions and rules")
    {
        Panels =
        [
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests by status. 5xx are Prometheus' own failures, 4xx questions that it could not make sense of.",
                Targets = [Metrics.HttpRequests.Rate().Sum([Metrics.Labels.Code]).As("{{code}}")],
            },
            new TimeSeriesPanel("Latency of queries")
            {
                Description = "One of a hundred requests takes longer than this.",
                Targets = [Metrics.HttpRequestDurationSeconds.Where(Metrics.Labels.Handler.Matches("/api/v1/query.*")).Rate().Sum([Metrics.Labels.Handler]).Quantile(0.99).As("{{handler}}")],
            },
            new TimeSeriesPanel("Queries at once")
            {
                Description = "The share of the queries that may run at once. Above 1, queries wait.",
                Unit = PanelUnit.PercentUnit,
                Targets = [Query.Parse("max by (instance) (prometheus_engine_queries / prometheus_engine_queries_concurrent_max)").As("{{instance}}")],
            },
            new TimeSeriesPanel("Rules that failed")
            {
                Description = "Evaluations that failed, or were left out because the one before took too long.",
                Targets =
                [
                    Metrics.RuleEvaluationFailures.Increase().Sum().As("failed"),
                    Metrics.RuleGroupIterationsMissed.Increase().Sum().As("missed"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };

    static Row Store => new("Store")
    {
        Panels =
        [
            new TimeSeriesPanel("On the volume")
            {
                Description = "Blocks and the log, and how large blocks may be before the oldest go.",
                Targets =
                [
                    Metrics.TsdbStorageBlocksBytes.Value().Max([Instance]).As("{{instance}} blocks"),
                    Metrics.TsdbWalStorageSizeBytes.Value().Max([Instance]).As("{{instance}} log"),
                    Metrics.TsdbRetentionLimitBytes.Value().Max().As("limit of blocks"),
                ],
            },
            new TimeSeriesPanel("Memory")
            {
                Description = "Resident memory. The pod is killed at its limit.",
                Targets = [Query.Parse("max by (instance) (process_resident_memory_bytes{job=\"prometheus\"})").As("{{instance}}")],
            },
            new TimeSeriesPanel("Failures of the store")
            {
                Description = "Compactions and loads that failed, and damages that were found.",
                Targets =
                [
                    Metrics.TsdbCompactionsFailed.Increase().Sum().As("compactions"),
                    Metrics.TsdbReloadsFailures.Increase().Sum().As("loads"),
                    Metrics.TsdbWalCorruptions.Increase().Sum().As("damages"),
                ],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };

    static Row Delivery => new("What goes out")
    {
        Panels =
        [
            new TimeSeriesPanel("Alerts")
            {
                Description = "Alerts sent to each Alertmanager, and lost.",
                Targets =
                [
                    Metrics.NotificationsSent.Rate().Sum([Metrics.Labels.AlertmanagerUrl]).As("{{alertmanager}}"),
                    Metrics.NotificationsDropped.Rate().Sum().As("lost"),
                ],
            },
            new TimeSeriesPanel("Samples to other storages")
            {
                Description = "Samples sent by remote write, and refused.",
                Targets =
                [
                    Metrics.RemoteStorageSamples.Rate().Sum([Metrics.Labels.RemoteName]).As("{{remote_name}}"),
                    Metrics.RemoteStorageSamplesFailed.Rate().Sum([Metrics.Labels.RemoteName]).As("{{remote_name}} refused"),
                ],
            },
            new TimeSeriesPanel("How far behind")
            {
                Description = "How old the latest sample is that another storage has. Samples older than two hours are lost for it.",
                Targets =
                [
                    Query.Parse("max by (remote_name) (prometheus_remote_storage_queue_highest_timestamp_seconds - prometheus_remote_storage_queue_highest_sent_timestamp_seconds)")
                        .As("{{remote_name}}"),
                ],
            },
        ],
    };

    public static Dashboard Health { get; } = new("odin-prometheus", "Prometheus")
    {
        Description = "Whether Prometheus scrapes all it should, answers, evaluates its rules, keeps its store in order and passes on what it has to.",
        Tags = ["odin", "prometheus"],
        Links = [DashboardLinks.Others],
        Rows = [Intake, Questions, Store, Delivery],
    };
}
