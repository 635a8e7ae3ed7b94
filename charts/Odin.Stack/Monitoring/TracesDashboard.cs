using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>A dashboard about the services that send spans, the calls between them, and single traces.</summary>
internal static class TracesDashboard
{
    const string Server = """service=~"$service", span_kind="SPAN_KIND_SERVER" """;

    public static Dashboard All { get; } = new("odin-traces", "Traces and service graph")
    {
        Description = "From all services to one slow or failed request: rate, errors and duration, who calls whom, and the traces themselves.",
        Tags = ["odin", "traces"],
        Links = [DashboardLinks.Others],
        Variables =
        [
            QueryVariable.LabelValues("traces_spanmetrics_calls_total", "service"),
            new TextVariable("trace") { Label = "Trace id" },
        ],
        Rows = [Services, Calls, Traces, OneTrace],
    };

    static Row Services => new("Services")
    {
        Panels =
        [
            new TablePanel("Services")
            {
                Description = "Every service that answers requests. A click on one shows it alone.",
                Height = 9,
                Targets =
                [
                    Query.Parse($"sum by (service) (rate(traces_spanmetrics_calls_total{{{Server}}}[$__rate_interval]))").As("") with { RefId = "requests" },
                    Query.Parse($$"""
                        sum by (service) (rate(traces_spanmetrics_calls_total{{{Server}}, status_code="STATUS_CODE_ERROR"}[$__rate_interval]))
                          / sum by (service) (rate(traces_spanmetrics_calls_total{{{Server}}}[$__rate_interval]))
                        """).As("") with { RefId = "errors" },
                    Query.Parse($"histogram_quantile(0.99, sum by (service, le) (rate(traces_spanmetrics_latency_bucket{{{Server}}}[$__rate_interval])))").As("") with { RefId = "duration" },
                ],
                Transformations =
                [
                    new Merge(),
                    new Organize
                    {
                        Hide = ["Time"],
                        Order = ["service", "Value #requests", "Value #errors", "Value #duration"],
                        Rename = [("service", "Service"), ("Value #requests", "Requests"), ("Value #errors", "Errors"), ("Value #duration", "Duration, 99 %")],
                    },
                    new SortBy("Errors", Descending: true),
                ],
                Unit = PanelUnit.RequestsPerSecond,
                Overrides =
                [
                    new(FieldMatcher.ByName("Service"), FieldProperty.Links(new DataLink("Show it alone", "/d/odin-traces?var-service=${__data.fields.Service}&${__url_time_range}"))),
                    new(
                        FieldMatcher.ByName("Errors"), FieldProperty.Unit(PanelUnit.PercentUnit), FieldProperty.NoValue("0"), FieldProperty.Cell(TableCell.ColoredText),
                        FieldProperty.Thresholds(new(Color.Green, new Threshold(0.01, Color.Orange), new Threshold(0.05, Color.Red)))),
                    new(FieldMatcher.ByName("Duration, 99 %"), FieldProperty.Unit(PanelUnit.Seconds)),
                ],
            },
            new TimeSeriesPanel("Duration")
            {
                Description = "One of a hundred requests takes longer than this. Points are exemplars: each leads to a trace.",
                Height = 9,
                Targets =
                [
                    Query.Parse($"histogram_quantile(0.99, sum by (service, le) (rate(traces_spanmetrics_latency_bucket{{{Server}}}[$__rate_interval])))").As("{{service}}") with { HasExemplars = true },
                ],
            },
        ],
    };

    static Row Calls => new("Who calls whom")
    {
        Panels =
        [
            new NodeGraphPanel("Service graph")
            {
                Description = "Services and the calls between them. A red ring is the share of failed requests; a click on a node leads to its traces.",
                Targets = [TempoQuery.ServiceMap()],
                Height = 14,
            },
            new TimeSeriesPanel("Failed calls")
            {
                Description = "The share of calls that failed, by who called and who answered. One caller alone: the caller; all of them: who answers.",
                Targets =
                [
                    Query.Parse("""
                        sum by (client, server) (rate(traces_service_graph_request_failed_total[$__rate_interval]))
                          / sum by (client, server) (rate(traces_service_graph_request_total[$__rate_interval]))
                        """).As("{{client}} → {{server}}"),
                ],
            },
            new TimeSeriesPanel("Duration of calls")
            {
                Description = "One of twenty calls takes longer than this, as the caller sees it, with the network.",
                Targets = [Query.Parse("histogram_quantile(0.95, sum by (client, server, le) (rate(traces_service_graph_request_client_seconds_bucket[$__rate_interval])))").As("{{client}} → {{server}}")],
            },
            new TimeSeriesPanel("Spans without a partner")
            {
                Description = "Spans of a call whose other half did not come. Many: one side sends no spans, or loses the trace context.",
                Targets = [Query.Parse("sum(rate(traces_service_graph_unpaired_spans_total[$__rate_interval]))").As("spans")],
            },
        ],
    };

    static Row Traces => new("Traces")
    {
        Panels =
        [
            new TablePanel("Failed")
            {
                Description = "Traces with an error in the chosen services. The id leads to the trace.",
                Targets = [TempoQuery.TraceQL("""{ resource.service.name =~ "$service" && status = error }""") with { Limit = 20 }],
                Unit = PanelUnit.None,
            },
            new TablePanel("Slow")
            {
                Description = "Traces of the chosen services that took longer than a second. The id leads to the trace.",
                Targets = [TempoQuery.TraceQL("""{ resource.service.name =~ "$service" && duration > 1s }""") with { Limit = 20 }],
                Unit = PanelUnit.None,
            },
        ],
    };

    static Row OneTrace => new("One trace")
    {
        Panels =
        [
            new TracesPanel("Trace")
            {
                Description = "The trace whose id stands at the top. Its spans lead to their logs and to the metrics of their service.",
                Targets = [TempoQuery.TraceQL("$trace")],
                Height = 16,
            },
        ],
    };
}
