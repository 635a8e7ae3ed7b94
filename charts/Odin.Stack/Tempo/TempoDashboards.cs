using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Metrics = Odin.Charts.Metrics.Catalogues.Tempo;
using Spans = Odin.Charts.Metrics.Catalogues.TempoMetricsGenerator;

namespace Odin.Stack;

/// <summary>Dashboards about Tempo, and about what Tempo knows.</summary>
internal static class TempoDashboards
{
    public static readonly Declarations Declarations = new(Metrics.All, Spans.All, Scrape.All);

    static readonly Query Read = Metrics.RequestDurationSeconds.Where(Metrics.Labels.Route.Matches("api_.*")).Rate()
        .Sum([Metrics.Labels.Route]).Quantile(0.99);

    public static Dashboard Health { get; } = new("odin-tempo", "Tempo")
    {
        Description = "Whether Tempo takes in all spans, finds them again in time, and keeps its store in order.",
        Tags = ["odin", "tempo"],
        Links = [DashboardLinks.Others],
        Rows =
        [
            new Row("Spans that come in")
            {
                Panels =
                [
                    new TimeSeriesPanel("Received")
                    {
                        Description = "Spans that the distributor took in. A sudden end is a sender's or the network's; look at the collector.",
                        Targets = [Metrics.DistributorSpansReceived.Rate().Sum([Metrics.Labels.Tenant]).As("{{tenant}}")],
                    },
                    new TimeSeriesPanel("Received bytes")
                    {
                        Description = "Bytes of spans after decoding. Limits of a tenant count these.",
                        Targets = [Metrics.DistributorBytesReceived.Rate().Sum([Metrics.Labels.Tenant]).As("{{tenant}}")],
                    },
                    new TimeSeriesPanel("Refused")
                    {
                        Description = "Spans that Tempo refused, by reason. Anything but 0 is lost; rate_limited and live_traces_exceeded call for higher limits.",
                        Targets = [Metrics.DiscardedSpans.Rate().Sum([Metrics.Labels.Reason]).As("{{reason}}")],
                        Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
                    },
                ],
            },
            new Row("Questions")
            {
                Panels =
                [
                    new TimeSeriesPanel("Latency")
                    {
                        Description = "One of a hundred requests takes longer than this. Searches take seconds, a trace by its id less than one.",
                        Targets = [Read.As("{{route}}")],
                    },
                    new TimeSeriesPanel("Requests")
                    {
                        Description = "Requests by status. 5xx are Tempo's own failures.",
                        Targets = [Metrics.RequestDurationSeconds.Rate().Sum([Metrics.Labels.StatusCode]).Count().As("{{status_code}}")],
                    },
                ],
            },
            new Row("Store")
            {
                Panels =
                [
                    new TimeSeriesPanel("Blocks")
                    {
                        Description = "Blocks that every search has to look at. A rise without an end means that compaction does not keep up.",
                        Unit = PanelUnit.Shortened,
                        Targets = [Metrics.TempodbBlocklistLength.Value().Max([Metrics.Labels.Tenant]).As("{{tenant}}")],
                    },
                    new TimeSeriesPanel("Backend")
                    {
                        Description = "One of a hundred requests to the volume or the bucket takes longer than this.",
                        Targets = [Metrics.TempodbBackendRequestDurationSeconds.Rate().Sum([Metrics.Labels.OperationLabel]).Quantile(0.99).As("{{operation}}")],
                    },
                    new TimeSeriesPanel("Failures")
                    {
                        Description = "What went wrong in the background: polling the list of blocks, compaction, retention. Retention that fails fills the volume.",
                        Targets =
                        [
                            Metrics.TempodbBlocklistPollErrors.Increase().Sum().As("poll"),
                            Metrics.TempodbCompactionErrors.Increase().Sum().As("compaction"),
                            Metrics.TempodbRetentionErrors.Increase().Sum().As("retention"),
                        ],
                        Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
                    },
                ],
            },
        ],
    };

    public static Dashboard Services { get; } = new("odin-services", "Services, from their spans")
    {
        Description = "Rate, errors and duration of every service that sends spans. Needs metricsGenerator.remoteWrite.url.",
        Tags = ["odin", "tempo", "traces"],
        Links = [DashboardLinks.Others],
        Variables = [QueryVariable.LabelValues("traces_spanmetrics_calls_total", "service")],
        Panels =
        [
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests that a service answered.",
                Targets = [Query.Parse("""sum by (service) (rate(traces_spanmetrics_calls_total{service=~"$service", span_kind="SPAN_KIND_SERVER"}[$__rate_interval]))""").As("{{service}}")],
            },
            new TimeSeriesPanel("Errors")
            {
                Description = "The share of requests that failed, by the status of their span.",
                Targets =
                [
                    Query.Parse("""
                        sum by (service) (rate(traces_spanmetrics_calls_total{service=~"$service", span_kind="SPAN_KIND_SERVER", status_code="STATUS_CODE_ERROR"}[$__rate_interval]))
                          / sum by (service) (rate(traces_spanmetrics_calls_total{service=~"$service", span_kind="SPAN_KIND_SERVER"}[$__rate_interval]))
                        """).As("{{service}}"),
                ],
            },
            new TimeSeriesPanel("Duration")
            {
                Description = "One of a hundred requests takes longer than this.",
                Targets = [Query.Parse("""histogram_quantile(0.99, sum by (service, le) (rate(traces_spanmetrics_latency_bucket{service=~"$service", span_kind="SPAN_KIND_SERVER"}[$__rate_interval])))""").As("{{service}}")],
            },
            new NodeGraphPanel("Who calls whom")
            {
                Description = "The services and the calls between them, as Tempo saw them.",
                Targets = [TempoQuery.ServiceMap()],
                Height = 14,
            },
        ],
    };
}
