using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Counter QueryFrontendQueries = new(
        "tempo_query_frontend_queries_total", "Queries.", [Tenant, Op, Result]);

    public static readonly Counter QueryFrontendQueriesWithinSlo = new(
        "tempo_query_frontend_queries_within_slo_total",
        "Queries that kept to their objective.",
        [Tenant, Op, Result.Optionally]);

    public static readonly Counter QueryFrontendBytesInspected = new(
        "tempo_query_frontend_bytes_inspected_total", "Bytes that queries looked at.", [Tenant, Op]);

    public static readonly Histogram QueryFrontendBytesProcessedPerSecond = new(
        "tempo_query_frontend_bytes_processed_per_second",
        "Bytes that queries looked at, a second.",
        [Tenant, Op]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Gauge QueryFrontendConnectedClients = new(
        "tempo_query_frontend_connected_clients", "Queriers that are connected.");

    public static readonly Counter QueryFrontendDiscardedRequests = new(
        "tempo_query_frontend_discarded_requests_total", "Queries that found the queue full.", [User]);

    public static readonly Histogram QueryFrontendQueueDurationSeconds = new(
        "tempo_query_frontend_queue_duration_seconds",
        "How long queries waited.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge QueryFrontendQueueLength = new(
        "tempo_query_frontend_queue_length", "Queries that wait.", [User]);

    public static readonly Histogram QueryFrontendActualBatchSize = new(
        "tempo_query_frontend_actual_batch_size", "Jobs in a batch.") { HasOtherBuckets = true };

    public static readonly Histogram QueryFrontendRetries = new(
        "tempo_query_frontend_retries", "Retries of queries.") { HasOtherBuckets = true };

    public static readonly Gauge QuerierIngesterClients = new(
        "tempo_querier_ingester_clients", "Ingesters that are known.");

    public static readonly Histogram QuerierExternalEndpointDurationSeconds = new(
        "tempo_querier_external_endpoint_duration_seconds",
        "How long outer endpoints took.",
        [Endpoint]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter QuerierExternalEndpointHedgedRoundtrips = new(
        "tempo_querier_external_endpoint_hedged_roundtrips_total", "Requests to outer endpoints sent twice.");
}
