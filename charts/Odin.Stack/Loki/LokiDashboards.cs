using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.Loki;

namespace Odin.Stack;

/// <summary>A dashboard about Loki.</summary>
internal static class LokiDashboards
{
    public static Dashboard Health { get; } = new("odin-loki", "Loki")
    {
        Description = "Whether Loki takes in all logs, finds them again in time, and deletes them when they are old.",
        Tags = ["odin", "loki", "logs"],
        Links = [DashboardLinks.Others],
        Rows = [Incoming, Questions, Store, Housekeeping],
    };

    static Row Incoming => new("Lines that come in")
    {
        Panels =
        [
            new TimeSeriesPanel("Lines")
            {
                Description = "Lines taken in. A sudden end is a sender's or the network's; look at the collector.",
                Targets = [Metrics.DistributorLinesReceived.Rate().Sum([Metrics.Labels.Tenant]).As("{{tenant}}")],
            },
            new TimeSeriesPanel("Bytes")
            {
                Description = "Bytes of lines taken in. limits.ingestionRateMb counts these.",
                Targets = [Metrics.DistributorBytesReceived.Rate().Sum([Metrics.Labels.Tenant]).As("{{tenant}}")],
            },
            new TimeSeriesPanel("Refused")
            {
                Description = "Lines that Loki refused, by reason. Anything but 0 is lost; rate_limited and per_stream_rate_limit call for higher limits, or for fewer lines.",
                Targets = [Metrics.DiscardedSamples.Rate().Sum([Metrics.Labels.Reason]).As("{{reason}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Streams")
            {
                Description = "Streams that are written. A steep rise is an index label with too many values; limits.maxGlobalStreamsPerUser ends it.",
                Targets = [Metrics.IngesterMemoryStreams.Value().Sum([Metrics.Labels.Tenant]).As("{{tenant}}")],
                Unit = PanelUnit.Shortened,
            },
        ],
    };

    static Row Questions => new("Questions")
    {
        Panels =
        [
            new TimeSeriesPanel("Latency")
            {
                Description = "One of a hundred requests takes longer than this, by route.",
                Targets =
                [
                    Metrics.RequestDurationSeconds.Where(Metrics.Labels.Route.Matches("loki_api_v1_(query|query_range|labels|push)|otlp_v1_logs")).Rate()
                        .Sum([Metrics.Labels.Route]).Quantile(0.99).As("{{route}}"),
                ],
            },
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests by status. 5xx are Loki's own failures, 429 are limits.",
                Targets = [Metrics.RequestDurationSeconds.Rate().Sum([Metrics.Labels.StatusCode]).Count().As("{{status_code}}")],
            },
            new TimeSeriesPanel("Queries that wait")
            {
                Description = "Parts of queries in the queue. Long queues with an idle processor call for a higher query.maxParallelism.",
                Targets = [Metrics.QuerySchedulerQueueLength.Value().Sum([Metrics.Labels.User]).As("{{user}}")],
                Unit = PanelUnit.Shortened,
            },
        ],
    };

    static Row Store => new("Store")
    {
        Panels =
        [
            new TimeSeriesPanel("Chunks stored")
            {
                Description = "Why chunks were stored: full is best, idle and max_age are of streams with few lines.",
                Targets = [Metrics.IngesterChunksFlushed.Rate().Sum([Metrics.Labels.Reason]).As("{{reason}}")],
            },
            new TimeSeriesPanel("Chunks that could not be stored")
            {
                Description = "Anything but 0 for long means that the volume or the bucket does not answer.",
                Targets = [Metrics.IngesterChunksFlushFailures.Increase().Sum().As("failures")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Write-ahead log")
            {
                Description = "Bytes written to the log of what is not stored yet.",
                Targets = [Metrics.IngesterWalLoggedBytes.Rate().Sum().As("written")],
            },
            new TimeSeriesPanel("Bucket")
            {
                Description = "One of a hundred requests to the bucket takes longer than this. Empty when logs are on the volume.",
                Targets = [Metrics.S3RequestDurationSeconds.Rate().Sum([Metrics.Labels.OperationLabel]).Quantile(0.99).As("{{operation}}")],
            },
        ],
    };

    static Row Housekeeping => new("Compaction and retention")
    {
        Panels =
        [
            new TimeSeriesPanel("Since compaction")
            {
                Description = "How long ago the index was compacted. Every ten minutes is usual.",
                Targets = [Query.Parse("time() - max(loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds > 0)").As("since")],
                Unit = PanelUnit.Seconds,
            },
            new TimeSeriesPanel("Since retention")
            {
                Description = "How long ago old logs were marked to be deleted. Hours mean that nothing is deleted.",
                Targets = [Query.Parse("time() - max(loki_compactor_apply_retention_last_successful_run_timestamp_seconds > 0)").As("since")],
                Unit = PanelUnit.Seconds,
            },
            new TimeSeriesPanel("Chunks deleted")
            {
                Description = "Chunks that the sweeper deleted, by outcome. None for days is either a young Loki or a retention that does not work.",
                Targets = [Metrics.BoltdbShipperRetentionSweeperChunkDeletedDurationSeconds.Rate().Sum([Metrics.Labels.Status]).Count().As("{{status}}")],
            },
            new TimeSeriesPanel("Ring")
            {
                Description = "Members of the rings by state. Unhealthy ones are gone without a word.",
                Targets = [Metrics.RingMembers.Value().Max([Metrics.Labels.Name, Metrics.Labels.State]).As("{{name}} {{state}}")],
                Unit = PanelUnit.Shortened,
            },
        ],
    };
}
