using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.Guide;

/// <summary>The examples of docs/dashboards.md.</summary>
static class Examples
{
    static readonly Label Endpoint = new("endpoint");

    static readonly Counter Requests = new("api_requests_total", "Requests.", [Endpoint]);

    static readonly Histogram Duration = new("api_request_duration_seconds", "How long a request takes.", [Endpoint])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.5, 1, 5],
    };

    internal static readonly Declarations Declarations = new(new Catalogue("api") { Metrics = [Requests, Duration] });

    internal static Dashboard Api() => new("api", "API")
    {
        Description = "How the API is doing.",
        Tags = ["api"],
        Variables = [QueryVariable.LabelValues("api_requests_total", "job")],
        Panels =
        [
            new StatPanel("Requests")
            {
                Description = "Requests per second. Below 1 at noon, look at the gateway.",
                Targets = [Query.Parse("sum(rate(api_requests_total{job=~\"$job\"}[$__rate_interval]))")],
            },
        ],
        Rows =
        [
            new Row("Endpoints")
            {
                Panels =
                [
                    new TimeSeriesPanel("Requests by endpoint")
                    {
                        Description = "Requests per second.",
                        Targets = [Requests.Rate().Sum([Endpoint]).As("{{endpoint}}")],
                        Legend = Legend.Table(Calculation.Mean, Calculation.Max),
                    },
                    new TimeSeriesPanel("Latency")
                    {
                        Description = "Half of the requests take less, and one of a hundred takes longer. Above 1 s, see the runbook.",
                        Targets = [Duration.Rate().Quantile(0.5).As("median"), Duration.Rate().Quantile(0.99).As("99 %")],
                        Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
                        ThresholdStyle = ThresholdStyle.Line,
                    },
                ],
            },
        ],
    };

    internal static string Write()
    {
        var checks = new DashboardChecks { Declarations = Declarations };
        var diagnostics = checks.Check(Api());
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) throw new ChartException([.. diagnostics]);
        return DashboardJson.Classic(Api(), Declarations);
    }

    internal static Panel Silent() => new StatPanel("Requests of a day")
    {
        Description = "How many requests came since yesterday.",
        Targets = [Requests.Increase(TimeSpan.FromDays(1)).Sum()],
        Silences = [new("ODIN2326", "A day is what the panel is about.")],
    };

    internal static Panel Durations() => new HeatmapPanel("Durations")
    {
        Description = "How many requests take how long. A second band above the usual one is a slow endpoint.",
        Targets = [Duration.Rate().Sum().Buckets()],
    };

    internal static Panel Share() => new TablePanel("Endpoints")
    {
        Description = "Which endpoints are used most.",
        Targets =
        [
            Requests.Rate().Sum([Endpoint]).As("") with { RefId = "requests" },
            Duration.Rate().Sum([Endpoint]).Quantile(0.99).As("") with { RefId = "slowest" },
        ],
        Transformations =
        [
            new Merge(),
            new Organize { Hide = ["Time"], Rename = [("Value #requests", "Requests"), ("Value #slowest", "Slowest")] },
            new SortBy("Requests", Descending: true),
        ],
        Overrides =
        [
            new(FieldMatcher.ByName("Requests"), FieldProperty.Unit(PanelUnit.RequestsPerSecond), FieldProperty.Cell(TableCell.Gauge())),
            new(FieldMatcher.ByName("Slowest"), FieldProperty.Unit(PanelUnit.Seconds)),
        ],
    };

    internal static IEnumerable<Diagnostic> Old(string file) =>
        new DashboardJsonChecks { Checks = new() { Declarations = Declarations } }.Check(file, File.ReadAllText(file));
}
