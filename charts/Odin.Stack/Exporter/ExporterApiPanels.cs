using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Stack;

/// <summary>Panels about the API.</summary>
internal static class ExporterApiPanels
{
    public static Row Row { get; } = new("API")
    {
        Panels =
        [
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests a second, by endpoint.",
                Targets = [Metrics.ApiRequests.Rate().Sum([Metrics.Labels.Endpoint]).As("{{endpoint}}")],
            },
            new TimeSeriesPanel("Errors")
            {
                Description = "The share of requests that were answered with 5xx, by endpoint. Above the SLO's budget an alert follows.",
                Targets =
                [
                    Query.Parse("""
                        sum by (endpoint) (rate(api_requests_total{status=~"5.."}[$__rate_interval]))
                          / sum by (endpoint) (rate(api_requests_total[$__rate_interval]))
                        """).As("{{endpoint}}"),
                ],
            },
            new TimeSeriesPanel("Latency")
            {
                Description = "One of a hundred requests takes longer, by endpoint.",
                Targets = [Metrics.ApiRequestDurationSeconds.Rate().Sum([Metrics.Labels.Endpoint]).Quantile(0.99).As("{{endpoint}}")],
            },
        ],
    };
}
