using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>The catalogue is that of Alertmanager 0.34; Debian has 0.25. What differs stands here. Debian's looks for its templates in
/// <c>/usr/share</c>; a mount namespace puts them there.</summary>
public class AlertmanagerAgreementTests
{
    static readonly string[] OnlyInOld =
    [
        "alertmanager_marked_alerts",
        "go_memstats_lookups_total",
    ];

    static readonly string[] OnlyInNew =
    [
        "alertmanager_alerts_limited_total",
        "alertmanager_alerts_per_alert_limit",
        "alertmanager_alerts_subscriber_channel_writes_total",
        "alertmanager_cluster_pings_seconds",
        "alertmanager_dispatcher_aggregation_group_limit_reached_total",
        "alertmanager_http_request_duration_seconds",
        "alertmanager_http_response_size_bytes",
        "alertmanager_inhibition_rules",
        "alertmanager_nflog_maintenance_errors_total",
        "alertmanager_nflog_maintenance_total",
        "alertmanager_notifications_suppressed_total",
        "alertmanager_silences_maintenance_errors_total",
        "alertmanager_silences_maintenance_total",
        "go_gc_gogc_percent",
        "go_gc_gomemlimit_bytes",
        "go_sched_gomaxprocs_threads",
        "process_network_receive_bytes_total",
        "process_network_transmit_bytes_total",
        "promhttp_metric_handler_errors_total",
    ];

    [NeedsTool("alertmanager", "unshare")]
    public async Task What_Alertmanager_serves_is_declared()
    {
        using var folder = new TemporaryFolder();
        var port = RunningProgram.FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "alertmanager.yml"), Configuration);
        using var alertmanager = RunningProgram.Start(new Tool("unshare").Path, port,
        [
            "--map-root-user", "--mount", "sh", "-ec", WithTemplates, Templates, Tool.Alertmanager.Path,
            $"--config.file={Path.Combine(folder.Path, "alertmanager.yml")}",
            $"--storage.path={Path.Combine(folder.Path, "data")}",
            $"--web.listen-address=127.0.0.1:{port}",
            $"--cluster.listen-address=127.0.0.1:{RunningProgram.FreePort()}",
        ]);
        var served = await alertmanager.Scrape(f => f.Any(x => x.Name == "alertmanager_notifications_total"));
        var known = Alertmanager.All;
        Assert.Empty(Agreement.Differences(known, served));
        Assert.Equal(OnlyInOld, Agreement.Undeclared(known, served).Order());
        Assert.Equal(OnlyInNew, Agreement.Unserved(known, served).Order());
    }

    const string WithTemplates =
        """mount -t tmpfs none /usr/share; mkdir -p /usr/share/prometheus; cp -r "$0" /usr/share/prometheus/alertmanager; exec "$@" """;

    static readonly string Templates = Path.Combine(Tool.Folder, "debian", "usr", "share", "prometheus", "alertmanager");

    const string Configuration = """
        route: {receiver: none}
        receivers: [{name: none, webhook_configs: [{url: "http://127.0.0.1:1/"}]}]
        """;
}
