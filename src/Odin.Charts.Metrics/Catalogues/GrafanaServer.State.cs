using static Odin.Charts.Metrics.Catalogues.GrafanaServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class GrafanaServer
{
    public static readonly Gauge DatabaseConnIdle = new(
        "grafana_database_conn_idle", "Connections to the database that are idle.");

    public static readonly Gauge DatabaseConnInUse = new(
        "grafana_database_conn_in_use", "Connections to the database in use.");

    public static readonly Gauge DatabaseConnMaxOpen = new(
        "grafana_database_conn_max_open", "Connections to the database that there may be.");

    public static readonly Gauge DatabaseConnOpen = new("grafana_database_conn_open", "Connections to the database.");

    public static readonly Counter DatabaseConnWaitCount = new(
        "grafana_database_conn_wait_count_total", "Waits for a connection to the database.");

    public static readonly Counter DatabaseConnWaitDurationSeconds = new(
        "grafana_database_conn_wait_duration_seconds",
        "Time spent waiting for connections to the database.") { Unit = Unit.Seconds };

    public static readonly Histogram DatabaseQueriesDurationSeconds = new(
        "grafana_database_queries_duration_seconds",
        "How long queries of the database took.",
        [Status]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram AccessEvaluationDuration = new(
        "grafana_access_evaluation_duration",
        "How long permissions took, in seconds.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge StatActiveUsers = new(
        "grafana_stat_active_users", "Users that were active in the last 30 days.");

    public static readonly Gauge StatTotalOrgs = new("grafana_stat_total_orgs", "Organisations.");

    public static readonly Gauge StatTotalUsers = new("grafana_stat_total_users", "Users.");

    public static readonly Gauge StatTotalPlaylists = new("grafana_stat_total_playlists", "Playlists.");

    public static readonly Gauge StatTotalsActiveAdmins = new(
        "grafana_stat_totals_active_admins", "Administrators that were active.");

    public static readonly Gauge StatTotalsActiveEditors = new(
        "grafana_stat_totals_active_editors", "Editors that were active.");

    public static readonly Gauge StatTotalsActiveViewers = new(
        "grafana_stat_totals_active_viewers", "Viewers that were active.");

    public static readonly Gauge StatTotalsAdmins = new("grafana_stat_totals_admins", "Administrators.");

    public static readonly Gauge StatTotalsAlertRules = new("grafana_stat_totals_alert_rules", "Alert rules.");

    public static readonly Gauge StatTotalsAnnotations = new("grafana_stat_totals_annotations", "Annotations.");

    public static readonly Gauge StatTotalsDashboard = new("grafana_stat_totals_dashboard", "Dashboards.");

    public static readonly Gauge StatTotalsDashboardVersions = new(
        "grafana_stat_totals_dashboard_versions", "Versions of dashboards.");

    public static readonly Gauge StatTotalsDataKeys = new("grafana_stat_totals_data_keys", "Data keys.", [Active]);

    public static readonly Gauge StatTotalsDatasource = new(
        "grafana_stat_totals_datasource", "Data sources.", [PluginId]);

    public static readonly Gauge StatTotalsEditors = new("grafana_stat_totals_editors", "Editors.");

    public static readonly Gauge StatTotalsFolder = new("grafana_stat_totals_folder", "Folders.");

    public static readonly Gauge StatTotalsLibraryPanels = new("grafana_stat_totals_library_panels", "Library panels.");

    public static readonly Gauge StatTotalsLibraryVariables = new(
        "grafana_stat_totals_library_variables", "Library variables.");

    public static readonly Gauge StatTotalsPublicDashboard = new(
        "grafana_stat_totals_public_dashboard", "Public dashboards.");

    public static readonly Gauge StatTotalsRuleGroups = new(
        "grafana_stat_totals_rule_groups", "Groups of alert rules.");

    public static readonly Gauge StatTotalsServiceAccounts = new(
        "grafana_stat_totals_service_accounts", "Service accounts.");

    public static readonly Gauge StatTotalsViewers = new("grafana_stat_totals_viewers", "Viewers.");
}
