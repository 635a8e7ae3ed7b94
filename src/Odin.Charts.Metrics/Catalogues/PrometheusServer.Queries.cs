using static Odin.Charts.Metrics.Catalogues.PrometheusServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class PrometheusServer
{
    public static readonly Info BuildInfo = new(
        "prometheus_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);

    public static readonly Gauge Ready = new("prometheus_ready", "1 when the server has started completely.");

    public static readonly Gauge ApiRemoteReadQueries = new(
        "prometheus_api_remote_read_queries", "Remote reads that run or wait.");

    public static readonly Gauge ApiNotificationActiveSubscribers = new(
        "prometheus_api_notification_active_subscribers", "Clients that listen for notifications.");

    public static readonly Counter ApiNotificationUpdatesDropped = new(
        "prometheus_api_notification_updates_dropped_total", "Notifications that were lost because a client was slow.");

    public static readonly Counter ApiNotificationUpdatesSent = new(
        "prometheus_api_notification_updates_sent_total", "Notifications sent to clients.");

    public static readonly Gauge ConfigLastReloadSuccessTimestampSeconds = new(
        "prometheus_config_last_reload_success_timestamp_seconds",
        "When the configuration was last loaded with success.") { Unit = Unit.Timestamp };

    public static readonly Gauge ConfigLastReloadSuccessful = new(
        "prometheus_config_last_reload_successful", "1 when the last load of the configuration worked.");

    public static readonly Gauge EngineQueries = new("prometheus_engine_queries", "Queries that run or wait.");

    public static readonly Gauge EngineQueriesConcurrentMax = new(
        "prometheus_engine_queries_concurrent_max", "How many queries may run at once.");

    public static readonly Histogram EngineQueryDurationHistogramSeconds = new(
        "prometheus_engine_query_duration_histogram_seconds", "How long queries took.", [Slice])
    {
        Unit = Unit.Seconds,
        Buckets = [0.01, 0.1, 1, 10],
        IsNative = true,
    };

    public static readonly Summary EngineQueryDurationSeconds = new(
        "prometheus_engine_query_duration_seconds",
        "How long queries took.",
        [Slice]) { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Gauge EngineQueryLogEnabled = new(
        "prometheus_engine_query_log_enabled", "1 when queries are logged.");

    public static readonly Counter EngineQueryLogFailures = new(
        "prometheus_engine_query_log_failures_total", "Queries that could not be logged.");

    public static readonly Counter EngineQuerySamples = new(
        "prometheus_engine_query_samples_total", "Samples that queries have loaded.");

    public static readonly Histogram HttpRequestDurationSeconds = new(
        "prometheus_http_request_duration_seconds", "How long requests took.", [Handler])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.2, 0.4, 1, 3, 8, 20, 60, 120],
        IsNative = true,
    };

    public static readonly Counter HttpRequests = new(
        "prometheus_http_requests_total", "Requests answered.", [Handler, Code]);

    public static readonly Histogram HttpResponseSizeBytes = new(
        "prometheus_http_response_size_bytes", "How large responses were.", [Handler])
    {
        Unit = Unit.Bytes,
        Buckets = [100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000],
        IsNative = true,
    };

    public static readonly Counter TemplateTextExpansionFailures = new(
        "prometheus_template_text_expansion_failures_total", "Templates that could not be expanded.");

    public static readonly Counter TemplateTextExpansions = new(
        "prometheus_template_text_expansions_total", "Templates expanded.");

    public static readonly Counter WebFederationErrors = new(
        "prometheus_web_federation_errors_total", "Errors of federation.");

    public static readonly Counter WebFederationWarnings = new(
        "prometheus_web_federation_warnings_total", "Warnings of federation.");

    public static readonly Counter NetConntrackDialerConnAttempted = new(
        "net_conntrack_dialer_conn_attempted_total", "Connections that were begun.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnClosed = new(
        "net_conntrack_dialer_conn_closed_total", "Connections that were closed.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnEstablished = new(
        "net_conntrack_dialer_conn_established_total", "Connections that came about.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnFailed = new(
        "net_conntrack_dialer_conn_failed_total", "Connections that failed.", [DialerName, Reason]);

    public static readonly Counter NetConntrackListenerConnAccepted = new(
        "net_conntrack_listener_conn_accepted_total", "Connections taken.", [ListenerName]);

    public static readonly Counter NetConntrackListenerConnClosed = new(
        "net_conntrack_listener_conn_closed_total", "Connections closed.", [ListenerName]);
}
