using System.Globalization;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Charts.Benchmarks;

/// <summary>What the benchmark of dashboards measures: typed queries of declared metrics, raw PromQL, and all
/// checks.</summary>
static class DashboardWork
{
    /// <summary>The argument that makes the benchmark do the work itself.</summary>
    public const string Command = "dashboards-work";

    public const int PanelsEach = 20;

    static readonly Label Status = new("status") { Values = ["200", "404", "500"] };

    static readonly Label Endpoint = new("endpoint");

    static readonly Counter Requests = new("shop_requests_total", "Requests.", [Status, Endpoint]);

    static readonly Metrics.Histogram Duration =
        new("shop_request_duration_seconds", "How long a request takes.", [Endpoint]) { Unit = Unit.Seconds, Buckets = [0.1, 0.5, 1] };

    static readonly Metrics.Gauge Memory = new("shop_memory_bytes", "Memory in use.", []) { Unit = Unit.Bytes };

    static readonly Declarations Declarations = new(new Catalogue("shop") { Metrics = [Requests, Duration, Memory] });

    public static int Run(int count)
    {
        var checks = new DashboardChecks { Declarations = Declarations };
        var uids = Enumerable.Range(0, count).Select(i => "shop-" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        var (bytes, problems) = (0L, 0);
        foreach (var uid in uids)
        {
            var dashboard = checks.Inspect(Build(uid))[0];
            problems += dashboard.Diagnostics.Length;
            bytes += dashboard.ToClassic().Length;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} characters, {problems} problems"));
        return problems == 0 ? 0 : 1;
    }

    static Dashboard Build(string uid) => new(uid, uid)
    {
        Description = "A shop.",
        Variables = [QueryVariable.LabelValues("shop_memory_bytes", "instance")],
        Rows = [.. Enumerable.Range(0, PanelsEach / 4).Select(i => new Row("Part " + i.ToString(CultureInfo.InvariantCulture)) { Panels = Panels() })],
    };

    static System.Collections.Immutable.ImmutableArray<Panel> Panels() =>
    [
        new TimeSeriesPanel("Requests")
        {
            Description = "Requests per second of each status.",
            Targets = [Requests.Rate().Sum([Status]).As("{{status}}")],
            Legend = Legend.Table(Calculation.Mean, Calculation.Max),
        },
        new TimeSeriesPanel("Latency")
        {
            Description = "How long requests take.",
            Targets = [Duration.Rate().Quantile(0.5).As("median"), Duration.Rate().Quantile(0.99).As("slowest")],
        },
        new StatPanel("Errors")
        {
            Description = "The share of requests that fail.",
            Targets = [Requests.Where(Status.Is("500")).Rate().Sum() / Requests.Rate().Sum()],
            Thresholds = new(Color.Green, new Threshold(0.01, Color.Orange), new Threshold(0.05, Color.Red)),
        },
        new TimeSeriesPanel("Memory")
        {
            Description = "Memory of each instance.",
            Targets = [Query.Parse("sum by (instance) (shop_memory_bytes{instance=~\"$instance\"})").As("{{instance}}")],
        },
    ];
}
