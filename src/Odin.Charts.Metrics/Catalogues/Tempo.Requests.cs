using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Info BuildInfo = new(
        "tempo_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);

    public static readonly Histogram RequestDurationSeconds = new(
        "tempo_request_duration_seconds", "How long requests took.", [Method, Route, StatusCode, Ws])
    {
        Unit = Unit.Seconds,
        Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100],
        IsNative = true,
    };

    public static readonly Histogram RequestMessageBytes = new(
        "tempo_request_message_bytes",
        "How large requests were.",
        [Method, Route]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Histogram ResponseMessageBytes = new(
        "tempo_response_message_bytes",
        "How large responses were.",
        [Method, Route]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Gauge InflightRequests = new(
        "tempo_inflight_requests", "Requests that are being answered.", [Method, Route]);

    public static readonly Gauge TcpConnections = new(
        "tempo_tcp_connections", "Connections that are open.", [Protocol]);

    public static readonly Gauge TcpConnectionsLimit = new(
        "tempo_tcp_connections_limit", "Connections that there may be.", [Protocol]);

    public static readonly Gauge RingMembers = new(
        "tempo_ring_members", "Members of a ring in a state.", [Name, State]);

    public static readonly Gauge RingOldestMemberTimestamp = new(
        "tempo_ring_oldest_member_timestamp",
        "When the member that was silent longest was last heard.",
        [Name, State]) { Unit = Unit.Timestamp };

    public static readonly Gauge RingTokensTotal = new("tempo_ring_tokens_total", "Tokens of a ring.", [Name]);

    public static readonly Histogram KvRequestDurationSeconds = new(
        "tempo_kv_request_duration_seconds",
        "How long requests to the key-value store took.",
        [OperationLabel, Role.Optionally, StatusCode, TypeLabel]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge MemberlistClientClusterMembersCount = new(
        "tempo_memberlist_client_cluster_members_count", "Members of the cluster.");

    public static readonly Gauge MemberlistClientClusterNodeHealthScore = new(
        "tempo_memberlist_client_cluster_node_health_score", "The health of the member, 0 at best.");

    public static readonly Histogram MemcacheRequestDurationSeconds = new(
        "tempo_memcache_request_duration_seconds",
        "How long requests to Memcached took.",
        [Method, Name, StatusCode]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter CacheFetchedKeys = new("tempo_cache_fetched_keys", "Keys asked of a cache.", [Name]);

    public static readonly Counter CacheHits = new("tempo_cache_hits", "Keys that a cache had.", [Name]);

    public static readonly Gauge LimitsDefaults = new(
        "tempo_limits_defaults", "Limits that hold for every tenant.", [LimitName]);

    public static readonly Gauge LimitsOverrides = new(
        "tempo_limits_overrides", "Limits that hold for a tenant.", [LimitName, User]);

    public static readonly Counter Warnings = new("tempo_warnings_total", "Warnings.", [Reason, Tenant]);

    public static readonly Gauge RuntimeConfigLastReloadSuccessful = new(
        "tempo_runtime_config_last_reload_successful", "1 when the last load of the overrides worked.");
}
