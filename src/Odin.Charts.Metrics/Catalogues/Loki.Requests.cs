using static Odin.Charts.Metrics.Catalogues.Loki.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Loki
{
    public static readonly Info BuildInfo = new(
        "loki_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);

    public static readonly Histogram RequestDurationSeconds = new(
        "loki_request_duration_seconds", "How long requests took.", [Method, Route, StatusCode, Ws])
    {
        Unit = Unit.Seconds,
        Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100],
        IsNative = true,
    };

    public static readonly Histogram RequestMessageBytes = new(
        "loki_request_message_bytes",
        "How large requests were.",
        [Method, Route]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Histogram ResponseMessageBytes = new(
        "loki_response_message_bytes",
        "How large responses were.",
        [Method, Route]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Gauge InflightRequests = new(
        "loki_inflight_requests", "Requests that are being answered.", [Method, Route]);

    public static readonly Gauge TcpConnections = new("loki_tcp_connections", "Connections that are open.", [Protocol]);

    public static readonly Gauge TcpConnectionsLimit = new(
        "loki_tcp_connections_limit", "Connections that there may be.", [Protocol]);

    public static readonly Counter Panic = new("loki_panic_total", "Panics.");

    public static readonly Counter LogMessages = new("loki_log_messages_total", "Messages logged.", [Level]);

    public static readonly Counter InternalLogMessages = new(
        "loki_internal_log_messages_total", "Messages logged by the program.", [Level]);

    public static readonly Gauge RingMembers = new("loki_ring_members", "Members of a ring in a state.", [Name, State]);

    public static readonly Gauge RingOldestMemberTimestamp = new(
        "loki_ring_oldest_member_timestamp",
        "When the member that was silent longest was last heard.",
        [Name, State]) { Unit = Unit.Timestamp };

    public static readonly Gauge RingTokensTotal = new("loki_ring_tokens_total", "Tokens of a ring.", [Name]);

    public static readonly Gauge RingTokensOwned = new("loki_ring_tokens_owned", "Tokens of a member.", [Name, Member]);

    public static readonly Histogram KvRequestDurationSeconds = new(
        "loki_kv_request_duration_seconds",
        "How long requests to the key-value store took.",
        [OperationLabel, Role.Optionally, StatusCode, TypeLabel]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge MemberlistClientClusterMembersCount = new(
        "loki_memberlist_client_cluster_members_count", "Members of the cluster.");

    public static readonly Gauge MemberlistClientClusterNodeHealthScore = new(
        "loki_memberlist_client_cluster_node_health_score", "The health of the member, 0 at best.");

    public static readonly Gauge MemberlistClientKvStoreCount = new(
        "loki_memberlist_client_kv_store_count", "Keys that are kept.");

    public static readonly Counter MemberlistClientReceivedBroadcasts = new(
        "loki_memberlist_client_received_broadcasts_total", "Broadcasts received.");

    public static readonly Counter MemberlistClientReceivedBroadcastsInvalid = new(
        "loki_memberlist_client_received_broadcasts_invalid_total", "Broadcasts received that were not valid.");

    public static readonly Histogram S3RequestDurationSeconds = new(
        "loki_s3_request_duration_seconds",
        "How long requests to S3 took.",
        [OperationLabel, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram GcsRequestDurationSeconds = new(
        "loki_gcs_request_duration_seconds",
        "How long requests to Google's storage took.",
        [OperationLabel, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram AzureBlobRequestDurationSeconds = new(
        "loki_azure_blob_request_duration_seconds",
        "How long requests to Azure's storage took.",
        [OperationLabel, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram ObjstoreBucketOperationDurationSeconds = new(
        "loki_objstore_bucket_operation_duration_seconds",
        "How long operations on the object store took.",
        [OperationLabel, Bucket, Component.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter ObjstoreBucketOperationFailures = new(
        "loki_objstore_bucket_operation_failures_total",
        "Operations on the object store that failed.",
        [OperationLabel, Bucket, Component.Optionally]);

    public static readonly Counter ObjstoreBucketOperations = new(
        "loki_objstore_bucket_operations_total",
        "Operations on the object store.",
        [OperationLabel, Bucket, Component.Optionally]);

    public static readonly Histogram CacheRequestDurationSeconds = new(
        "loki_cache_request_duration_seconds",
        "How long requests to a cache took.",
        [Method, Name, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter CacheFetchedKeys = new("loki_cache_fetched_keys", "Keys asked of a cache.", [Name]);

    public static readonly Counter CacheHits = new("loki_cache_hits", "Keys that a cache had.", [Name]);

    public static readonly Histogram MemcacheRequestDurationSeconds = new(
        "loki_memcache_request_duration_seconds",
        "How long requests to Memcached took.",
        [Method, Name, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };
}
