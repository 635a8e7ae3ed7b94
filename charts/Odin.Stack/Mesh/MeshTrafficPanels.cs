using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the requests that workloads answer.</summary>
internal static class MeshTrafficPanels
{
    public static Row Row { get; } = new("Workloads")
    {
        Panels =
        [
            new TimeSeriesPanel("Success")
            {
                Description = "The share of requests that a deployment answered well, as its proxies see it. Below 95 % an alert fires.",
                Targets =
                [
                    Query.Parse("""
                        sum by (namespace, deployment) (rate(response_total{direction="inbound", classification="success", namespace=~"$namespace", deployment!=""}[$__rate_interval]))
                          / sum by (namespace, deployment) (rate(response_total{direction="inbound", namespace=~"$namespace", deployment!=""}[$__rate_interval]))
                        """).As("{{namespace}}/{{deployment}}"),
                ],
            },
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests a second to a deployment. A sudden end is a client's or the network's.",
                Targets = [Query.Parse("""sum by (namespace, deployment) (rate(request_total{direction="inbound", namespace=~"$namespace", deployment!=""}[$__rate_interval]))""").As("{{namespace}}/{{deployment}}")],
            },
            new TimeSeriesPanel("Latency, 95 %")
            {
                Description = "One of twenty requests takes longer than this until its answer begins.",
                Targets = [Query.Parse("""histogram_quantile(0.95, sum by (le, namespace, deployment) (rate(response_latency_ms_bucket{direction="inbound", namespace=~"$namespace", deployment!=""}[$__rate_interval])))""").As("{{namespace}}/{{deployment}}")],
            },
            new TimeSeriesPanel("Latency, 50 %")
            {
                Description = "Half of the requests take longer than this until their answer begins.",
                Targets = [Query.Parse("""histogram_quantile(0.5, sum by (le, namespace, deployment) (rate(response_latency_ms_bucket{direction="inbound", namespace=~"$namespace", deployment!=""}[$__rate_interval])))""").As("{{namespace}}/{{deployment}}")],
            },
        ],
    };
}
