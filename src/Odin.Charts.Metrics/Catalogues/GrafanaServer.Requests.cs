using static Odin.Charts.Metrics.Catalogues.GrafanaServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class GrafanaServer
{
    public static readonly Info BuildInfo = new(
        "grafana_build_info", "How the program was built.", [Branch, Edition, Goversion, Revision, VersionLabel]);

    public static readonly Gauge BuildTimestamp = new(
        "grafana_build_timestamp",
        "When the program was built.",
        [Branch, Edition, Goversion, Revision, VersionLabel]) { Unit = Unit.Timestamp };

    public static readonly Counter InstanceStart = new("grafana_instance_start_total", "Starts.");

    public static readonly Histogram HttpRequestDurationSeconds = new(
        "grafana_http_request_duration_seconds",
        "How long requests took.",
        [
            Handler, Method, StatusCode, StatusSource.Optionally, SloGroup.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };

    public static readonly Gauge HttpRequestInFlight = new(
        "grafana_http_request_in_flight", "Requests that are being answered.");

    public static readonly Counter ApiResponseStatus = new(
        "grafana_api_response_status_total", "Responses of the API.", [Code]);

    public static readonly Counter PageResponseStatus = new(
        "grafana_page_response_status_total", "Responses with pages.", [Code]);

    public static readonly Counter ProxyResponseStatus = new(
        "grafana_proxy_response_status_total", "Responses of proxied data sources.", [Code]);

    public static readonly Counter ApiLoginOauth = new("grafana_api_login_oauth_total", "Logins by OAuth.");

    public static readonly Counter ApiLoginPost = new("grafana_api_login_post_total", "Logins by password.");

    public static readonly Counter ApiLoginSaml = new("grafana_api_login_saml_total", "Logins by SAML.");

    public static readonly Summary ApiDashboardGetMilliseconds = new(
        "grafana_api_dashboard_get_milliseconds",
        "How long it took to read dashboards.") { Unit = Unit.Milliseconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Summary ApiDashboardSaveMilliseconds = new(
        "grafana_api_dashboard_save_milliseconds",
        "How long it took to save dashboards.") { Unit = Unit.Milliseconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Summary ApiDashboardSearchMilliseconds = new(
        "grafana_api_dashboard_search_milliseconds",
        "How long it took to search dashboards.") { Unit = Unit.Milliseconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Summary ApiDataproxyRequestAllMilliseconds = new(
        "grafana_api_dataproxy_request_all_milliseconds",
        "How long proxied requests took.") { Unit = Unit.Milliseconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter ApiDashboardSnapshotCreate = new(
        "grafana_api_dashboard_snapshot_create_total", "Snapshots made.");

    public static readonly Counter ApiOrgCreate = new("grafana_api_org_create_total", "Organisations made.");

    public static readonly Counter ApiUserSignupCompleted = new(
        "grafana_api_user_signup_completed_total", "Users that signed up.");

    public static readonly Counter DatasourceRequest = new(
        "grafana_datasource_request_total",
        "Requests to data sources.",
        [Datasource, DatasourceType, Code, Method, SecureSocksDsProxyEnabled.Optionally]);

    public static readonly Histogram DatasourceRequestDurationSeconds = new(
        "grafana_datasource_request_duration_seconds",
        "How long requests to data sources took.",
        [
            Datasource, DatasourceType, Code, Method, SecureSocksDsProxyEnabled.Optionally
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };

    public static readonly Gauge DatasourceRequestInFlight = new(
        "grafana_datasource_request_in_flight",
        "Requests to data sources that run.",
        [Datasource, DatasourceType, SecureSocksDsProxyEnabled.Optionally]);

    public static readonly Histogram DatasourceResponseSizeBytes = new(
        "grafana_datasource_response_size_bytes",
        "How large responses of data sources were.",
        [
            Datasource, DatasourceType, SecureSocksDsProxyEnabled.Optionally
        ]) { Unit = Unit.Bytes, HasOtherBuckets = true, IsNative = true };

    public static readonly Counter PluginRequest = new(
        "grafana_plugin_request_total",
        "Requests to plugins.",
        [PluginId, Endpoint, Status, StatusSource.Optionally, Target]);

    public static readonly Histogram PluginRequestDurationMilliseconds = new(
        "grafana_plugin_request_duration_milliseconds",
        "How long requests to plugins took.",
        [PluginId, Endpoint, Target]) { Unit = Unit.Milliseconds, HasOtherBuckets = true };

    public static readonly Histogram PluginRequestDurationSeconds = new(
        "grafana_plugin_request_duration_seconds",
        "How long requests to plugins took.",
        [
            Source.Optionally, PluginId, Endpoint, Status, StatusSource.Optionally, Target
        ]) { Unit = Unit.Seconds, HasOtherBuckets = true, IsNative = true };

    public static readonly Histogram PluginRequestSizeBytes = new(
        "grafana_plugin_request_size_bytes",
        "How large requests to plugins were.",
        [Source.Optionally, PluginId, Endpoint, Target]) { Unit = Unit.Bytes, HasOtherBuckets = true };

    public static readonly Info PluginBuildInfo = new(
        "grafana_plugin_build_info", "A plugin.", [PluginId, PluginType, VersionLabel, SignatureStatus]);

    public static readonly Gauge LiveNodeNumClients = new(
        "grafana_live_node_num_clients", "Clients that are connected.");

    public static readonly Gauge LiveNodeNumChannels = new("grafana_live_node_num_channels", "Channels that are open.");

    public static readonly Gauge LiveNodeNumSubscriptions = new(
        "grafana_live_node_num_subscriptions", "Subscriptions.");

    public static readonly Gauge RenderingQueueSize = new(
        "grafana_rendering_queue_size", "Images that wait to be drawn.");

    public static readonly Counter RenderingRequest = new(
        "grafana_rendering_request_total", "Images drawn.", [Status, TypeLabel.Optionally]);
}
