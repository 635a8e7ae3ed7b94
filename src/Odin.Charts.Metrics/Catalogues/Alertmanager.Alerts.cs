using static Odin.Charts.Metrics.Catalogues.Alertmanager.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Alertmanager
{
    public static readonly Gauge Alerts = new("alertmanager_alerts", "Alerts in each state.", [State]);

    public static readonly Counter AlertsInvalid = new(
        "alertmanager_alerts_invalid_total", "Alerts that were not valid.", [VersionLabel]);

    public static readonly Counter AlertsLimited = new(
        "alertmanager_alerts_limited_total",
        "Alerts dropped because there were too many of their name.",
        [Alertname.Optionally]);

    public static readonly Gauge AlertsPerAlertLimit = new(
        "alertmanager_alerts_per_alert_limit", "How many alerts of one name there may be, 0 for any number.");

    public static readonly Counter AlertsReceived = new(
        "alertmanager_alerts_received_total", "Alerts received.", [Status, VersionLabel]);

    public static readonly Info BuildInfo = new(
        "alertmanager_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);

    public static readonly Counter AlertsSubscriberChannelWrites = new(
        "alertmanager_alerts_subscriber_channel_writes_total",
        "Alerts passed on inside the program.",
        [Subscriber, Result.Optionally]);

    public static readonly Gauge ConfigHash = new("alertmanager_config_hash", "A hash of the configuration in use.");

    public static readonly Gauge ConfigLastReloadSuccessTimestampSeconds = new(
        "alertmanager_config_last_reload_success_timestamp_seconds",
        "When the configuration was last loaded with success.") { Unit = Unit.Timestamp };

    public static readonly Gauge ConfigLastReloadSuccessful = new(
        "alertmanager_config_last_reload_successful", "1 when the last load of the configuration worked.");

    public static readonly Counter DispatcherAggregationGroupLimitReached = new(
        "alertmanager_dispatcher_aggregation_group_limit_reached_total",
        "Times that there were more groups than there may be.");

    public static readonly Gauge DispatcherAggregationGroups = new(
        "alertmanager_dispatcher_aggregation_groups", "Groups of alerts.");

    public static readonly Summary DispatcherAlertProcessingDurationSeconds = new(
        "alertmanager_dispatcher_alert_processing_duration_seconds",
        "How long it took to take an alert in.") { Unit = Unit.Seconds };

    public static readonly Counter HttpConcurrencyLimitExceeded = new(
        "alertmanager_http_concurrency_limit_exceeded_total", "Requests refused because too many ran.", [Method]);

    public static readonly Histogram HttpRequestDurationSeconds = new(
        "alertmanager_http_request_duration_seconds",
        "How long requests took.",
        [Handler, Method, Code.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };

    public static readonly Gauge HttpRequestsInFlight = new(
        "alertmanager_http_requests_in_flight", "Requests that are being answered.", [Method]);

    public static readonly Histogram HttpResponseSizeBytes = new(
        "alertmanager_http_response_size_bytes",
        "How large responses were.",
        [Handler, Method]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Gauge InhibitionRules = new("alertmanager_inhibition_rules", "Inhibition rules.");

    public static readonly Gauge Integrations = new("alertmanager_integrations", "Integrations that are set up.");

    public static readonly Gauge Receivers = new("alertmanager_receivers", "Receivers that are set up.");

    public static readonly Counter NetConntrackDialerConnAttempted = new(
        "net_conntrack_dialer_conn_attempted_total", "Connections that were begun.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnClosed = new(
        "net_conntrack_dialer_conn_closed_total", "Connections that were closed.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnEstablished = new(
        "net_conntrack_dialer_conn_established_total", "Connections that came about.", [DialerName]);

    public static readonly Counter NetConntrackDialerConnFailed = new(
        "net_conntrack_dialer_conn_failed_total", "Connections that failed.", [DialerName, Reason]);
}
