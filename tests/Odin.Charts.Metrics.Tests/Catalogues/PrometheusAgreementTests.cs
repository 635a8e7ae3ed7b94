using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>The catalogue is that of Prometheus 3.14; Debian has 2.42. What differs stands here.</summary>
public class PrometheusAgreementTests
{
    static readonly string[] OnlyInOld =
    [
        "go_memstats_lookups_total",
        "prometheus_remote_storage_string_interner_zero_reference_releases_total",
    ];

    static readonly string[] OnlyInNew =
    [
        "go_gc_gogc_percent",
        "go_gc_gomemlimit_bytes",
        "go_sched_gomaxprocs_threads",
        "process_network_receive_bytes_total",
        "process_network_transmit_bytes_total",
        "prometheus_api_notification_active_subscribers",
        "prometheus_api_notification_updates_dropped_total",
        "prometheus_api_notification_updates_sent_total",
        "prometheus_engine_query_duration_histogram_seconds",
        "prometheus_engine_query_samples_total",
        "prometheus_notifications_latency_seconds",
        "prometheus_remote_storage_queue_highest_timestamp_seconds",
        "prometheus_rule_evaluation_duration_histogram_seconds",
        "prometheus_rule_group_duration_histogram_seconds",
        "prometheus_rule_group_last_restore_duration_seconds",
        "prometheus_rule_group_last_rule_duration_sum_seconds",
        "prometheus_sd_azure_cache_hit_total",
        "prometheus_sd_consul_rpc_duration_seconds",
        "prometheus_sd_consul_rpc_failures_total",
        "prometheus_sd_file_mtime_seconds",
        "prometheus_sd_kubernetes_events_total",
        "prometheus_sd_kubernetes_failures_total",
        "prometheus_sd_kuma_fetch_duration_seconds",
        "prometheus_sd_kuma_fetch_failures_total",
        "prometheus_sd_kuma_fetch_skipped_updates_total",
        "prometheus_sd_linode_failures_total",
        "prometheus_sd_nomad_failures_total",
        "prometheus_sd_refresh_duration_seconds",
        "prometheus_sd_refresh_failures_total",
        "prometheus_sd_updates_delayed_total",
        "prometheus_target_interval_length_histogram_seconds",
        "prometheus_target_scrape_pool_symboltable_items",
        "prometheus_target_scrape_pool_target_limit",
        "prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total",
        "prometheus_target_sync_length_histogram_seconds",
        "prometheus_tsdb_head_chunks_storage_size_bytes",
        "prometheus_tsdb_mmap_chunks_total",
        "prometheus_tsdb_retention_limit_seconds",
        "prometheus_tsdb_sample_ooo_delta",
        "prometheus_tsdb_wal_storage_size_bytes",
        "promhttp_metric_handler_errors_total",
    ];

    [NeedsTool("prometheus")]
    public async Task What_Prometheus_serves_is_declared()
    {
        using var folder = new TemporaryFolder();
        var port = RunningProgram.FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "rules.yml"), Rules);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "prometheus.yml"), Configuration(port));
        using var prometheus = RunningProgram.Start(Tool.Prometheus.Path, port,
        [
            $"--config.file={Path.Combine(folder.Path, "prometheus.yml")}",
            $"--storage.tsdb.path={Path.Combine(folder.Path, "data")}",
            $"--web.listen-address=127.0.0.1:{port}",
        ]);
        var served = await prometheus.Scrape(IsWarm);
        var known = PrometheusServer.All;
        Assert.Empty(Agreement.Differences(known, served));
        Assert.Equal(OnlyInOld, Agreement.Undeclared(known, served).Order());
        Assert.Equal(OnlyInNew, Agreement.Unserved(known, served).Order());
    }

    static bool IsWarm(IReadOnlyList<ServedFamily> served) => new[]
    {
        "prometheus_rule_evaluations_total", "prometheus_remote_storage_samples_total", "prometheus_notifications_errors_total",
        "prometheus_target_interval_length_seconds", "prometheus_http_requests_total",
    }.All(name => served.Any(f => f.Name == name && f.Samples.Count > 0));

    const string Rules = """
        groups:
        - name: g
          rules:
          - alert: A
            expr: vector(1)
          - record: r:x
            expr: vector(1)
        """;

    static string Configuration(int port) => $"""
        global: {"{"}scrape_interval: 1s, evaluation_interval: 1s{"}"}
        rule_files: [rules.yml]
        alerting:
          alertmanagers:
          - static_configs:
            - targets: ["127.0.0.1:{port}"]
        remote_write:
        - url: http://127.0.0.1:{port}/api/v1/write
        scrape_configs:
        - job_name: prometheus
          static_configs:
          - targets: ["127.0.0.1:{port}"]
        """;
}
