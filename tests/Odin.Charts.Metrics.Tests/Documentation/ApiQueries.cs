using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using static Shop.ApiMetrics;

namespace Shop;

public static class ApiQueries
{
    // sum by (endpoint) (rate(api_requests_total[$__rate_interval]))
    public static readonly Query Traffic = Requests.Rate().Sum(by: [Endpoint]);

    // sum(rate(api_requests_total{status=~"5.."}[$__rate_interval])) / sum(rate(api_requests_total[$__rate_interval]))
    public static readonly Query Errors =
        Requests.Where(Status.Matches("5..")).Rate().Sum() / Requests.Rate().Sum();

    // histogram_quantile(0.99, sum by (le, endpoint) (rate(api_request_duration_seconds_bucket[$__rate_interval])))
    public static readonly Query Slowest = Duration.Rate().Sum(by: [Endpoint]).Quantile(0.99);

    // sum(rate(api_request_duration_seconds_bucket{le="0.3"}[1h])) / sum(rate(api_request_duration_seconds_count[1h]))
    public static readonly Query Fast = Duration.Rate().Sum().Fraction(threshold: 0.3).Over(TimeSpan.FromHours(1));

    // avg_over_time(api_queue_length[5m]) > 10
    public static readonly Query Queued = QueueLength.AvgOverTime(TimeSpan.FromMinutes(5)) > 10;

    // kube_pod_status_ready{condition="true"} * on (namespace, pod) group_left (node) group by (namespace, pod, node) (kube_pod_info)
    public static readonly Query ReadyPods = KubeStateMetrics.PodStatusReady
        .Where(KubeStateMetrics.Labels.Truth.Is("true")).Value()
        .Join(
            KubeStateMetrics.PodInfo,
            on: [KubeStateMetrics.Labels.Namespace, KubeStateMetrics.Labels.Pod],
            take: [KubeStateMetrics.Labels.Node]);

    // max(vendor_temperature{sensor=~"$sensor"})
    public static readonly Query Vendor =
        Query.Parse("""max(vendor_temperature{sensor=~"$sensor"})""")
            .Silence("ODIN2100", "The appliance exports it; we have no catalogue of it.");
}
