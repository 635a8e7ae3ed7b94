using static Odin.Charts.Metrics.Catalogues.Loki.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Loki
{
    public static readonly Histogram LogqlQuerystatsBytesProcessedPerSeconds = new(
        "loki_logql_querystats_bytes_processed_per_seconds",
        "Bytes that queries read, a second.",
        [StatusCode, TypeLabel, RangeLabel, LatencyType, Sharded]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Histogram LogqlQuerystatsLatencySeconds = new(
        "loki_logql_querystats_latency_seconds",
        "How long queries took.",
        [StatusCode, TypeLabel, RangeLabel]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram LogqlQuerystatsChunkDownloadLatencySeconds = new(
        "loki_logql_querystats_chunk_download_latency_seconds",
        "How long it took queries to load chunks.",
        [StatusCode, TypeLabel, RangeLabel]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter LogqlQuerystatsDownloadedChunk = new(
        "loki_logql_querystats_downloaded_chunk_total",
        "Chunks that queries loaded.",
        [StatusCode, TypeLabel, RangeLabel]);

    public static readonly Counter LogqlQuerystatsDuplicates = new(
        "loki_logql_querystats_duplicates_total", "Lines that queries read twice.");

    public static readonly Counter LogqlQuerystatsIngesterSentLines = new(
        "loki_logql_querystats_ingester_sent_lines_total", "Lines that ingesters sent.");

    public static readonly Counter QueryFrontendQueries = new(
        "loki_query_frontend_queries_total", "Queries.", [OpType.Optionally, Tenant.Optionally]);

    public static readonly Histogram QueryFrontendRetries = new(
        "loki_query_frontend_retries", "Retries of queries.") { HasOtherBuckets = true };

    public static readonly Counter QueryFrontendPartitions = new(
        "loki_query_frontend_partitions_total", "Parts of queries.");

    public static readonly Counter QueryFrontendLogResultCacheHit = new(
        "loki_query_frontend_log_result_cache_hit_total", "Queries that the cache answered.");

    public static readonly Counter QueryFrontendLogResultCacheMiss = new(
        "loki_query_frontend_log_result_cache_miss_total", "Queries that the cache did not answer.");

    public static readonly Gauge QuerySchedulerConnectedFrontendClients = new(
        "loki_query_scheduler_connected_frontend_clients", "Frontends that are connected.");

    public static readonly Gauge QuerySchedulerConnectedQuerierClients = new(
        "loki_query_scheduler_connected_querier_clients", "Queriers that are connected.");

    public static readonly Histogram QuerySchedulerQueueDurationSeconds = new(
        "loki_query_scheduler_queue_duration_seconds",
        "How long queries waited.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge QuerySchedulerQueueLength = new(
        "loki_query_scheduler_queue_length", "Queries that wait.", [User]);

    public static readonly Counter QuerySchedulerEnqueueCount = new(
        "loki_query_scheduler_enqueue_count", "Queries that came into the queue.", [User, Level.Optionally]);

    public static readonly Counter QuerySchedulerDiscardedRequests = new(
        "loki_query_scheduler_discarded_requests_total", "Queries that found the queue full.", [User]);

    public static readonly Summary QuerySchedulerInflightRequests = new(
        "loki_query_scheduler_inflight_requests",
        "Queries that run.") { Quantiles = [0.5, 0.75, 0.8, 0.9, 0.95, 0.99] };

    public static readonly Gauge QuerierTailActive = new("loki_querier_tail_active", "Followers of logs.");

    public static readonly Gauge QuerierTailActiveStreams = new(
        "loki_querier_tail_active_streams", "Streams that are followed.");

    public static readonly Counter QuerierTailBytes = new(
        "loki_querier_tail_bytes_total", "Bytes sent to followers.") { Unit = Unit.Bytes };

    public static readonly Histogram IndexRequestDurationSeconds = new(
        "loki_index_request_duration_seconds",
        "How long requests to the index took.",
        [OperationLabel, StatusCode, Component.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram IndexGatewayRequestDurationSeconds = new(
        "loki_index_gateway_request_duration_seconds",
        "How long requests to the index gateway took.",
        [OperationLabel, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ChunkFetcherCacheDequeued = new(
        "loki_chunk_fetcher_cache_dequeued_total", "Chunks written to the cache in the background.");

    public static readonly Histogram ChunkStoreChunksPerQuery = new(
        "loki_chunk_store_chunks_per_query", "Chunks that queries need.") { HasOtherBuckets = true };

    public static readonly Counter ChunkStoreDedupedChunks = new(
        "loki_chunk_store_deduped_chunks_total", "Chunks that were stored already.");

    public static readonly Counter ChunkStoreDedupedBytes = new(
        "loki_chunk_store_deduped_bytes_total", "Bytes of chunks that were stored already.") { Unit = Unit.Bytes };

    public static readonly Histogram ChunkStoreIndexEntriesPerChunk = new(
        "loki_chunk_store_index_entries_per_chunk", "Index entries of chunks.") { HasOtherBuckets = true };
}
