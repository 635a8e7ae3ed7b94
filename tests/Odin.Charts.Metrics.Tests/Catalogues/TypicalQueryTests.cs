using System.Collections.Immutable;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>What dashboards and rules of a monitoring stack ask: the catalogues know every metric, label, value and bucket of it.</summary>
public class TypicalQueryTests
{
    static readonly ImmutableArray<Label> Target =
        [new("job"), new("instance"), new("cluster"), new("namespace"), new("pod"), new("container"), new("service")];

    static readonly Declarations Known = new(ThirdParties.All.Select(c => c.TargetLabels.IsEmpty || c.Name == "linkerd-proxy" ? c : c with
    {
        TargetLabels = Target,
    }).Append(OdinExporter.All));

    [Theory]
    [InlineData("sum by (instance) (rate(node_cpu_seconds_total{mode!=\"idle\"}[5m]))")]
    [InlineData("1 - avg without (cpu, mode) (rate(node_cpu_seconds_total{mode=~\"idle|iowait|steal\"}[5m]))")]
    [InlineData("node_memory_MemTotal_bytes - node_memory_MemAvailable_bytes")]
    [InlineData("node_filesystem_avail_bytes{fstype!=\"\", mountpoint!=\"\"} / node_filesystem_size_bytes * 100 < 5")]
    [InlineData("predict_linear(node_filesystem_avail_bytes[6h], 86400) < 0 and node_filesystem_readonly == 0")]
    [InlineData("rate(node_vmstat_pgmajfault[5m]) > 500")]
    [InlineData("increase(node_network_receive_errs_total[2m]) / increase(node_network_receive_packets_total[2m]) > 0.01")]
    [InlineData("node_nf_conntrack_entries / node_nf_conntrack_entries_limit > 0.75")]
    [InlineData("node_timex_offset_seconds > 0.05 and deriv(node_timex_offset_seconds[5m]) >= 0")]
    [InlineData("node_systemd_unit_state{state=\"failed\"} == 1")]
    public void Nodes_are_known(string query) => HasNoProblem(query);

    [Theory]
    [InlineData("sum by (namespace, pod) (kube_pod_status_phase{phase=~\"Pending|Unknown|Failed\"}) > 0")]
    [InlineData("increase(kube_pod_container_status_restarts_total[10m]) > 0")]
    [InlineData("max_over_time(kube_pod_container_status_waiting_reason{reason=\"CrashLoopBackOff\"}[5m]) >= 1")]
    [InlineData("kube_deployment_spec_replicas > kube_deployment_status_replicas_available")]
    [InlineData("kube_job_failed{condition=\"true\"} > 0")]
    [InlineData("kube_node_status_condition{condition=\"Ready\", status=\"true\"} == 0")]
    [InlineData("sum by (namespace) (kube_pod_container_resource_requests{resource=\"memory\"})")]
    [InlineData("kube_persistentvolume_status_phase{phase=~\"Failed|Pending\"} > 0")]
    [InlineData("kube_resourcequota{type=\"used\"} / ignoring (type) (kube_resourcequota{type=\"hard\"} > 0)")]
    [InlineData("sum by (namespace, pod) (rate(container_cpu_usage_seconds_total{image!=\"\"}[5m]))")]
    [InlineData("sum by (namespace) (container_memory_working_set_bytes{container!=\"\", image!=\"\"})")]
    [InlineData("kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.03")]
    [InlineData("histogram_quantile(0.99, sum by (le, instance) (rate(kubelet_pleg_relist_duration_seconds_bucket[5m])))")]
    public void Clusters_are_known(string query) => HasNoProblem(query);

    [Theory]
    [InlineData("max_over_time(prometheus_config_last_reload_successful[5m]) == 0")]
    [InlineData("rate(prometheus_notifications_errors_total[5m]) / rate(prometheus_notifications_sent_total[5m]) * 100 > 1")]
    [InlineData("prometheus_rule_group_last_duration_seconds > prometheus_rule_group_interval_seconds")]
    [InlineData("rate(alertmanager_notifications_failed_total[5m]) / ignoring (reason) group_left () rate(alertmanager_notifications_total[5m])")]
    [InlineData("sum(rate(loki_request_duration_seconds_count{status_code=~\"5..\"}[2m])) by (namespace, job, route)")]
    [InlineData("histogram_quantile(0.99, sum by (le, job, route) (rate(loki_request_duration_seconds_bucket[1m])))")]
    [InlineData("sum by (cluster, namespace) (increase(tempodb_compaction_errors_total[1h])) > 2")]
    [InlineData("max by (cluster, namespace, group, partition) (tempo_ingest_group_partition_lag_seconds) > 300")]
    [InlineData("sum by (client, server) (rate(traces_service_graph_request_failed_total[5m]))")]
    [InlineData("sum by (service) (rate(traces_spanmetrics_calls_total{status_code=\"STATUS_CODE_ERROR\"}[5m]))")]
    [InlineData("otelcol_exporter_queue_size / otelcol_exporter_queue_capacity > 0.8")]
    [InlineData("sum by (receiver) (rate(otelcol_receiver_refused_spans[5m])) > 0")]
    [InlineData("sum by (state) (grafana_alerting_alerts)")]
    [InlineData("ALERTS{alertstate=\"firing\", severity=\"critical\"}")]
    [InlineData("up == 0")]
    public void The_stack_itself_is_known(string query) => HasNoProblem(query);

    [Theory]
    [InlineData("avg by (Hostname, gpu) (DCGM_FI_DEV_GPU_UTIL)")]
    [InlineData("DCGM_FI_DEV_FB_USED / (DCGM_FI_DEV_FB_USED + DCGM_FI_DEV_FB_FREE)")]
    [InlineData("sum by (namespace, deployment) (rate(response_total{classification=\"failure\", direction=\"inbound\"}[30s]))")]
    [InlineData("histogram_quantile(0.95, sum by (le, deployment) (rate(response_latency_ms_bucket{direction=\"inbound\"}[30s])))")]
    [InlineData("sum by (pod, dst_deployment) (rate(tcp_read_bytes_total{direction=\"outbound\", peer=\"dst\"}[30s]))")]
    [InlineData("sum(rate(gpu_job_duration_seconds_count{outcome=\"failed\"}[1h]))")]
    [InlineData("sum(rate(api_request_duration_seconds_bucket{le=\"0.3\"}[5m]))")]
    public void Workloads_are_known(string query) => HasNoProblem(query);

    [Theory]
    [InlineData("rate(node_cpu_seconds_total{mode=\"idel\"}[5m])", "ODIN2102")]
    [InlineData("rate(node_cpu_second_total[5m])", "ODIN2100")]
    [InlineData("kube_pod_status_phase{state=\"Running\"}", "ODIN2101")]
    [InlineData("sum(rate(response_latency_ms_bucket{le=\"25\"}[1m]))", "ODIN2103")]
    public void Slips_are_found(string query, string code) => Assert.Contains(Problems(query), p => p == code);

    static void HasNoProblem(string query) => Assert.Empty(Problems(query));

    static IEnumerable<string> Problems(string text)
    {
        var query = Query.Parse(text);
        var checks = new QueryChecks { ScrapeInterval = TimeSpan.FromSeconds(15) };
        return query.Problems.Concat(checks.Check(query.Expression, Known)).Select(p => p.Code);
    }
}
