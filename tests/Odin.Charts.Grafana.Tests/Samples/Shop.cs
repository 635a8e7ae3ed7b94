using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests;

/// <summary>The metrics of a shop, and a dashboard that has nothing wrong.</summary>
static class Shop
{
    public static readonly Label Status = new("status") { Values = ["200", "404", "500"] };

    public static readonly Label Endpoint = new("endpoint");

    public static readonly Counter Requests = new("shop_requests_total", "Requests.", [Status, Endpoint]);

    public static readonly Counter Sent = new("shop_sent_bytes_total", "Bytes sent.", [Endpoint]) { Unit = Metrics.Unit.Bytes };

    public static readonly Gauge Queue = new("shop_queue_length", "Orders that wait.");

    public static readonly Histogram Duration =
        new("shop_request_duration_seconds", "How long a request takes.", [Endpoint]) { Unit = Metrics.Unit.Seconds, Buckets = [0.1, 0.5, 1] };

    public static readonly Declarations Declarations = new(new Catalogue("shop")
    {
        TargetLabels = [new("job"), new("instance")],
        Metrics = [Requests, Sent, Queue, Duration],
    });

    public static readonly DashboardChecks Checks = new() { Declarations = Declarations };

    public static Dashboard Dashboard(params Panel[] panels) => new("shop", "Shop")
    {
        Variables = [],
        Panels = [.. panels],
    };

    /// <summary>A panel that has nothing wrong.</summary>
    public static TimeSeriesPanel Panel(string query = "sum by (status) (rate(shop_requests_total[$__rate_interval]))") => new("Requests")
    {
        Description = "Requests per second.",
        Targets = [Query.Parse(query)],
    };

    /// <summary>What is said of a panel.</summary>
    public static Diagnostic[] Check(Panel panel) => [.. Checks.Check(Dashboard(panel))];
}
