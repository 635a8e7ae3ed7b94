using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests;

/// <summary>Expressions as good dashboards and rules have them: there is nothing to say about them.</summary>
public class GoodPracticeTests
{
    static readonly QueryChecks Checks = new() { Target = Shop.Target, Retention = TimeSpan.FromDays(35) };

    static readonly Declarations Declarations = new Declarations(ThirdParties.All)
        .With(Recorded("instance:node_cpu:ratio_rate5m",
            "1 - avg without (cpu, mode) (rate(node_cpu_seconds_total{mode=\"idle\"}[5m]))"))
        .With(Recorded("namespace:container_cpu_usage_seconds:rate5m",
            "sum by (namespace, pod, container) (rate(container_cpu_usage_seconds_total{container!=\"\"}[5m]))"))
        .With(Recorded("pod:kube_pod_info:node",
            "topk by (namespace, pod) (1, max by (namespace, pod, node) (kube_pod_info{node!=\"\"}))"));

    [Theory]
    [InlineData("up == 0")]
    [InlineData("absent(up{job=\"node-exporter\"} == 1)")]
    [InlineData("absent(up{job=\"prometheus\"})")]
    [InlineData("100 * (count by (job) (up == 0) / count by (job) (up)) > 10")]
    [InlineData("sum by (job) (up == bool 0)")]
    [InlineData("avg_over_time(up[1h]) < 0.9")]
    [InlineData("changes(process_start_time_seconds[15m]) > 2")]
    [InlineData("time() - process_start_time_seconds")]
    [InlineData("process_open_fds / process_max_fds > 0.8")]
    [InlineData("ALERTS{alertstate=\"firing\", severity=\"critical\"}")]
    [InlineData("count by (alertname) (ALERTS{alertstate=\"firing\"})")]
    [InlineData("time() - ALERTS_FOR_STATE{alertname=\"x\"}")]
    [InlineData("rate(process_cpu_seconds_total{job=~\"$job\", instance=~\"$instance\"}[$__rate_interval])")]
    [InlineData("topk(5, scrape_samples_scraped)")]
    public void Of_targets(string expression) => AssertClean(expression);

    [Theory]
    [InlineData("1 - avg without (cpu, mode) (rate(node_cpu_seconds_total{mode=~\"idle|iowait|steal\"}[$__rate_interval]))")]
    [InlineData("count without (cpu, mode) (node_cpu_seconds_total{mode=\"idle\"})")]
    [InlineData("sum by (instance, mode) (irate(node_cpu_seconds_total{instance=\"$instance\"}[$__rate_interval])) / on (instance) group_left count by (instance) (node_cpu_seconds_total{mode=\"idle\"})")]
    [InlineData("sum(rate(node_cpu_seconds_total{mode!=\"idle\",mode!=\"iowait\"}[5m])) without (cpu, mode)")]
    [InlineData("node_load1 / count without (cpu, mode) (node_cpu_seconds_total{mode=\"idle\"})")]
    [InlineData("1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes")]
    [InlineData("(node_memory_MemTotal_bytes - node_memory_MemFree_bytes - node_memory_Buffers_bytes - node_memory_Cached_bytes) / node_memory_MemTotal_bytes * 100 > 90")]
    [InlineData("node_filesystem_avail_bytes{fstype!=\"\",mountpoint!=\"\"} / node_filesystem_size_bytes{fstype!=\"\",mountpoint!=\"\"} * 100 < 5 and node_filesystem_readonly{fstype!=\"\"} == 0")]
    [InlineData("predict_linear(node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay\"}[6h], 24 * 60 * 60) < 0")]
    [InlineData("rate(node_vmstat_pgmajfault[$__rate_interval])")]
    [InlineData("rate(node_disk_io_time_seconds_total{device=~\"nvme.+|sd.+\"}[$__rate_interval])")]
    [InlineData("rate(node_disk_read_time_seconds_total[5m]) / rate(node_disk_reads_completed_total[5m])")]
    [InlineData("sum by (instance) (rate(node_network_receive_bytes_total{device!=\"lo\"}[5m])) * 8")]
    [InlineData("increase(node_network_receive_errs_total[2m]) > 10")]
    [InlineData("rate(node_network_receive_drop_total{device!~\"lo|veth.+\"}[5m]) / rate(node_network_receive_packets_total{device!~\"lo|veth.+\"}[5m]) > 0.01")]
    [InlineData("node_nf_conntrack_entries / node_nf_conntrack_entries_limit > 0.75")]
    [InlineData("node_timex_offset_seconds > 0.05 and deriv(node_timex_offset_seconds[5m]) >= 0")]
    [InlineData("min_over_time(node_timex_sync_status[5m]) == 0 and node_timex_maxerror_seconds >= 16")]
    [InlineData("node_uname_info * on (instance) group_right (nodename) up")]
    [InlineData("instance:node_cpu:ratio_rate5m * 100 > 90")]
    [InlineData("avg(instance:node_cpu:ratio_rate5m{instance=~\"$instance\"})")]
    [InlineData("max by (instance) (node_hwmon_temp_celsius) > 80")]
    public void Of_machines(string expression) => AssertClean(expression);

    [Theory]
    [InlineData("sum by (namespace, pod) (kube_pod_status_phase{phase=~\"Pending|Unknown|Failed\"}) > 0")]
    [InlineData("max_over_time(kube_pod_container_status_waiting_reason{reason=\"CrashLoopBackOff\"}[5m]) >= 1")]
    [InlineData("increase(kube_pod_container_status_restarts_total[1h]) > 3")]
    [InlineData("(kube_deployment_spec_replicas > kube_deployment_status_replicas_available) and changes(kube_deployment_status_replicas_updated[10m]) == 0")]
    [InlineData("kube_node_status_condition{condition=\"Ready\",status=\"true\"} == 0")]
    [InlineData("sum by (namespace) (kube_pod_container_resource_requests{resource=\"cpu\"})")]
    [InlineData("sum by (namespace) (kube_pod_container_resource_requests{resource=\"memory\"} * on (namespace, pod) group_left max by (namespace, pod) (kube_pod_status_phase{phase=~\"Pending|Running\"} == 1))")]
    [InlineData("sum by (namespace, pod, container) (rate(container_cpu_usage_seconds_total{container!=\"\",image!=\"\"}[5m])) * on (namespace, pod) group_left (node) pod:kube_pod_info:node")]
    [InlineData("sum by (namespace) (container_memory_working_set_bytes{container!=\"\"})")]
    [InlineData("sum by (pod) (container_memory_working_set_bytes{namespace=\"$namespace\",container!=\"\"}) / sum by (pod) (kube_pod_container_resource_limits{namespace=\"$namespace\",resource=\"memory\"})")]
    [InlineData("sum by (container, pod, namespace) (increase(container_cpu_cfs_throttled_periods_total{container!=\"\"}[5m])) / sum by (container, pod, namespace) (increase(container_cpu_cfs_periods_total[5m])) > 0.25")]
    [InlineData("sum by (namespace) (rate(container_network_receive_bytes_total{namespace=~\".+\"}[$__rate_interval]))")]
    [InlineData("kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.15 and kubelet_volume_stats_used_bytes > 0 and predict_linear(kubelet_volume_stats_available_bytes[6h], 345600) < 0")]
    [InlineData("sum by (namespace) (namespace:container_cpu_usage_seconds:rate5m) / sum by (namespace) (kube_pod_container_resource_requests{resource=\"cpu\"})")]
    [InlineData("label_replace(kube_pod_owner{owner_kind=\"ReplicaSet\"}, \"replicaset\", \"$1\", \"owner_name\", \"(.*)\") * on (replicaset, namespace) group_left (owner_name) topk by (replicaset, namespace) (1, max by (replicaset, namespace, owner_name) (kube_replicaset_owner))")]
    [InlineData("count by (namespace) (kube_namespace_status_phase{phase=\"Active\"} == 1)")]
    [InlineData("kube_job_status_failed > 0")]
    [InlineData("time() - max by (namespace, cronjob) (kube_cronjob_status_last_schedule_time) > 3600")]
    [InlineData("count(kube_node_info)")]
    [InlineData("sum by (persistentvolumeclaim) (kube_persistentvolumeclaim_resource_requests_storage_bytes)")]
    [InlineData("histogram_quantile(0.99, sum by (instance, le) (rate(kubelet_pleg_relist_duration_seconds_bucket[5m])))")]
    [InlineData("min by (pod) (kube_pod_status_ready{condition=\"true\"})")]
    public void Of_clusters(string expression) => AssertClean(expression);

    [Theory]
    [InlineData("sum by (method, route) (rate(loki_request_duration_seconds_count{status_code=~\"5..\"}[5m])) / sum by (method, route) (rate(loki_request_duration_seconds_count[5m])) > 0.1")]
    [InlineData("histogram_quantile(0.99, sum by (le, route) (rate(loki_request_duration_seconds_bucket{route!~\".*tail.*\"}[$__rate_interval]))) * 1e3")]
    [InlineData("sum(rate(loki_request_duration_seconds_sum[5m])) / sum(rate(loki_request_duration_seconds_count[5m]))")]
    [InlineData("sum by (tenant) (rate(loki_distributor_bytes_received_total[5m]))")]
    [InlineData("histogram_quantile(0.95, sum by (le) (rate(tempo_request_duration_seconds_bucket[5m])))")]
    [InlineData("sum by (client, server) (rate(traces_service_graph_request_failed_total[5m])) / sum by (client, server) (rate(traces_service_graph_request_total[5m]))")]
    [InlineData("histogram_quantile(0.9, sum by (le, service) (rate(traces_spanmetrics_latency_bucket[5m])))")]
    [InlineData("sum by (deployment) (rate(response_total{classification=\"success\", direction=\"inbound\"}[1m])) / sum by (deployment) (rate(response_total{direction=\"inbound\"}[1m]))")]
    [InlineData("histogram_quantile(0.99, sum by (le, deployment) (rate(response_latency_ms_bucket{direction=\"inbound\"}[1m])))")]
    [InlineData("rate(prometheus_tsdb_head_samples_appended_total[5m])")]
    [InlineData("increase(prometheus_rule_evaluation_failures_total[5m]) > 0")]
    [InlineData("prometheus_rule_group_last_duration_seconds > prometheus_rule_group_interval_seconds")]
    [InlineData("max by (slice) (prometheus_engine_query_duration_seconds{quantile=\"0.9\"})")]
    [InlineData("max_over_time(prometheus_config_last_reload_successful[5m]) == 0")]
    [InlineData("rate(alertmanager_notifications_failed_total[5m]) / ignoring (reason) group_left rate(alertmanager_notifications_total[5m]) > 0.01")]
    [InlineData("sum(rate(grafana_http_request_duration_seconds_count{status_code=~\"5..\"}[5m])) or vector(0)")]
    [InlineData("avg by (gpu) (DCGM_FI_DEV_GPU_UTIL)")]
    [InlineData("max by (gpu, Hostname) (DCGM_FI_DEV_GPU_TEMP) > 85")]
    [InlineData("DCGM_FI_DEV_FB_USED / (DCGM_FI_DEV_FB_USED + DCGM_FI_DEV_FB_FREE)")]
    [InlineData("sum(rate(loki_request_duration_seconds_bucket{le=~\"1(\\\\.0)?\"}[5m])) / sum(rate(loki_request_duration_seconds_count[5m]))")]
    [InlineData("avg_over_time((sum(rate(loki_request_duration_seconds_count{status_code=~\"5..\"}[5m])) / (sum(rate(loki_request_duration_seconds_count[5m])) > 0))[1d:5m])")]
    public void Of_the_stack(string expression) => AssertClean(expression);

    static Series Recorded(string name, string expression) =>
        Series.Recorded(name, Shop.Parse(expression), new Declarations(ThirdParties.All));

    static void AssertClean(string expression) =>
        Assert.Empty(Checks.Check(Shop.Parse(expression),
            Declarations).Select(p =>
                $"{p.Code} {p.Message} {p.Hint} [{expression.Substring(p.Span.Start, p.Span.Length)}]"));
}
