using static Odin.Charts.Metrics.Catalogues.PrometheusServer.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class PrometheusServer
{
    public static readonly Counter SdAzureCacheHit = new(
        "prometheus_sd_azure_cache_hit_total", "Azure discovery: answers from the cache.");

    public static readonly Counter SdAzureFailures = new(
        "prometheus_sd_azure_failures_total", "Azure discovery: failures.");

    public static readonly Counter SdConsulRpcFailures = new(
        "prometheus_sd_consul_rpc_failures_total", "Consul discovery: failed calls.");

    public static readonly Summary SdConsulRpcDurationSeconds = new(
        "prometheus_sd_consul_rpc_duration_seconds",
        "Consul discovery: how long calls took.",
        [Call, Endpoint]) { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Gauge SdDiscoveredTargets = new(
        "prometheus_sd_discovered_targets", "Targets found.", [Name, Config]);

    public static readonly Counter SdDnsLookupFailures = new(
        "prometheus_sd_dns_lookup_failures_total", "DNS discovery: failed look-ups.");

    public static readonly Counter SdDnsLookups = new("prometheus_sd_dns_lookups_total", "DNS discovery: look-ups.");

    public static readonly Gauge SdFailedConfigs = new(
        "prometheus_sd_failed_configs", "Discoveries that could not be set up.", [Name]);

    public static readonly Counter SdFileReadErrors = new(
        "prometheus_sd_file_read_errors_total", "File discovery: files that could not be read.");

    public static readonly Summary SdFileScanDurationSeconds = new(
        "prometheus_sd_file_scan_duration_seconds",
        "File discovery: how long scans took.") { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Gauge SdFileMtimeSeconds = new(
        "prometheus_sd_file_mtime_seconds",
        "File discovery: when a file last changed.",
        [Filename]) { Unit = Unit.Timestamp };

    public static readonly Counter SdFileWatcherErrors = new(
        "prometheus_sd_file_watcher_errors_total", "File discovery: errors while watching.");

    public static readonly Counter SdHttpFailures = new(
        "prometheus_sd_http_failures_total", "HTTP discovery: failures.");

    public static readonly Counter SdKubernetesEvents = new(
        "prometheus_sd_kubernetes_events_total", "Kubernetes discovery: events handled.", [Role, Event]);

    public static readonly Counter SdKubernetesFailures = new(
        "prometheus_sd_kubernetes_failures_total", "Kubernetes discovery: failed lists and watches.");

    public static readonly Counter SdKumaFetchFailures = new(
        "prometheus_sd_kuma_fetch_failures_total", "Kuma discovery: failures.");

    public static readonly Summary SdKumaFetchDurationSeconds = new(
        "prometheus_sd_kuma_fetch_duration_seconds",
        "Kuma discovery: how long fetches took.") { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter SdKumaFetchSkippedUpdates = new(
        "prometheus_sd_kuma_fetch_skipped_updates_total", "Kuma discovery: fetches without news.");

    public static readonly Counter SdLinodeFailures = new(
        "prometheus_sd_linode_failures_total", "Linode discovery: failures.");

    public static readonly Counter SdNomadFailures = new(
        "prometheus_sd_nomad_failures_total", "Nomad discovery: failures.");

    public static readonly Counter SdReceivedUpdates = new(
        "prometheus_sd_received_updates_total", "Updates that discoveries sent.", [Name]);

    public static readonly Summary SdRefreshDurationSeconds = new(
        "prometheus_sd_refresh_duration_seconds",
        "How long refreshes took.",
        [Mechanism, Config]) { Unit = Unit.Seconds, Quantiles = [0.5, 0.9, 0.99] };

    public static readonly Counter SdRefreshFailures = new(
        "prometheus_sd_refresh_failures_total", "Refreshes that failed.", [Mechanism, Config]);

    public static readonly Counter SdUpdatesDelayed = new(
        "prometheus_sd_updates_delayed_total", "Updates that had to wait.", [Name]);

    public static readonly Counter SdUpdates = new("prometheus_sd_updates_total", "Updates passed on.", [Name]);

    public static readonly Histogram TargetIntervalLengthHistogramSeconds = new(
        "prometheus_target_interval_length_histogram_seconds", "The time between scrapes as it was.", [Interval])
    {
        Unit = Unit.Seconds,
        Buckets = [0.01, 0.1, 1, 10],
        IsNative = true,
    };

    public static readonly Summary TargetIntervalLengthSeconds = new(
        "prometheus_target_interval_length_seconds",
        "The time between scrapes as it was.",
        [Interval]) { Unit = Unit.Seconds, Quantiles = [0.01, 0.05, 0.5, 0.9, 0.99] };

    public static readonly Gauge TargetMetadataCacheBytes = new(
        "prometheus_target_metadata_cache_bytes", "Bytes of metadata kept.", [ScrapeJob]) { Unit = Unit.Bytes };

    public static readonly Gauge TargetMetadataCacheEntries = new(
        "prometheus_target_metadata_cache_entries", "Entries of metadata kept.", [ScrapeJob]);

    public static readonly Counter TargetScrapePoolExceededLabelLimits = new(
        "prometheus_target_scrape_pool_exceeded_label_limits_total", "Times that a job had more labels than it may.");

    public static readonly Counter TargetScrapePoolExceededTargetLimit = new(
        "prometheus_target_scrape_pool_exceeded_target_limit_total", "Times that a job had more targets than it may.");

    public static readonly Counter TargetScrapePoolReloadsFailed = new(
        "prometheus_target_scrape_pool_reloads_failed_total", "Reloads of jobs that failed.");

    public static readonly Counter TargetScrapePoolReloads = new(
        "prometheus_target_scrape_pool_reloads_total", "Reloads of jobs.");

    public static readonly Gauge TargetScrapePoolSymboltableItems = new(
        "prometheus_target_scrape_pool_symboltable_items", "Texts in the symbol table of the job.", [ScrapeJob]);

    public static readonly Counter TargetScrapePoolSync = new(
        "prometheus_target_scrape_pool_sync_total",
        "Times that the targets of the job were brought up to date.",
        [ScrapeJob]);

    public static readonly Gauge TargetScrapePoolTargetLimit = new(
        "prometheus_target_scrape_pool_target_limit", "How many targets the job may have.", [ScrapeJob]);

    public static readonly Gauge TargetScrapePoolTargets = new(
        "prometheus_target_scrape_pool_targets", "Targets of the job.", [ScrapeJob]);

    public static readonly Counter TargetScrapePoolsFailed = new(
        "prometheus_target_scrape_pools_failed_total", "Jobs that could not be set up.");

    public static readonly Counter TargetScrapePools = new("prometheus_target_scrape_pools_total", "Jobs set up.");

    public static readonly Counter TargetScrapesCacheFlushForced = new(
        "prometheus_target_scrapes_cache_flush_forced_total", "Caches emptied because they grew while scrapes failed.");

    public static readonly Counter TargetScrapesExceededBodySizeLimit = new(
        "prometheus_target_scrapes_exceeded_body_size_limit_total", "Scrapes with a body that was too large.");

    public static readonly Counter TargetScrapesExceededNativeHistogramBucketLimit = new(
        "prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total",
        "Scrapes with too many native buckets.");

    public static readonly Counter TargetScrapesExceededSampleLimit = new(
        "prometheus_target_scrapes_exceeded_sample_limit_total", "Scrapes with too many samples.");

    public static readonly Counter TargetScrapesExemplarOutOfOrder = new(
        "prometheus_target_scrapes_exemplar_out_of_order_total", "Exemplars refused for their order.");

    public static readonly Counter TargetScrapesSampleDuplicateTimestamp = new(
        "prometheus_target_scrapes_sample_duplicate_timestamp_total",
        "Samples refused because another had their time.");

    public static readonly Counter TargetScrapesSampleOutOfBounds = new(
        "prometheus_target_scrapes_sample_out_of_bounds_total", "Samples refused for their time.");

    public static readonly Counter TargetScrapesSampleOutOfOrder = new(
        "prometheus_target_scrapes_sample_out_of_order_total", "Samples refused for their order.");

    public static readonly Counter TargetSyncFailed = new(
        "prometheus_target_sync_failed_total", "Targets that could not be brought up to date.", [ScrapeJob]);

    public static readonly Histogram TargetSyncLengthHistogramSeconds = new(
        "prometheus_target_sync_length_histogram_seconds", "How long it took to bring targets up to date.", [ScrapeJob])
    {
        Unit = Unit.Seconds,
        Buckets = [0.01, 0.1, 1, 10],
        IsNative = true,
    };

    public static readonly Summary TargetSyncLengthSeconds = new(
        "prometheus_target_sync_length_seconds",
        "How long it took to bring targets up to date.",
        [ScrapeJob]) { Unit = Unit.Seconds, Quantiles = [0.01, 0.05, 0.5, 0.9, 0.99] };

    public static readonly Gauge TreecacheWatcherGoroutines = new(
        "prometheus_treecache_watcher_goroutines", "ZooKeeper discovery: watchers.");

    public static readonly Counter TreecacheZookeeperFailures = new(
        "prometheus_treecache_zookeeper_failures_total", "ZooKeeper discovery: failures.");
}
