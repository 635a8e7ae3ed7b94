using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

/// <summary>Metrics and SLOs that several tests look at.</summary>
static class Examples
{
    public static readonly Label Status = new("status");
    public static readonly Label Route = new("route", "read", "write");
    public static readonly Counter Requests = new("gateway_requests_total", "Requests that were "
        + "answered.", [Status, Route]);

    public static readonly Histogram Durations = new("gateway_request_duration_seconds", "How long requests "
        + "took.", [Route])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.3, 1, 5],
        IsNative = true,
    };

    public static readonly Gauge Signal = new("wifi_signal_ratio", "How good the signal of a client "
        + "is.", [new("client")]) { Unit = Unit.Ratio };

    public static readonly Catalogue Catalogue = new("gateway") { Metrics = [Requests, Durations, Signal] };

    public static readonly Declarations Declarations = new(Catalogue);

    public static readonly Slo Availability = new("gateway-availability", 99.9m, Indicator.Events(
        errors: Requests.Where(Status.Matches("5..")).Rate(),
        total: Requests.Rate()))
    {
        Service = "gateway",
        Owner = "edge-team",
        Description = "The gateway answers without an error of its own.",
        Runbook = "https://runbooks.example.com/gateway-availability",
    };

    public static readonly Slo Latency = Availability with
    {
        Name = "gateway-latency",
        Objective = 99,
        Indicator = Indicator.Latency(Durations, bound: 1),
        Description = "The gateway answers within a second.",
        GroupedBy = [Route],
        MinimumEvents = 100,
        WindowDays = 28,
    };

    public static readonly Slo NativeLatency = Latency with
    {
        Name = "gateway-native",
        Indicator = Indicator.Latency(Durations.AsNative, bound: 0.25),
    };

    public static readonly Slo Reachable = Availability with
    {
        Name = "gateway-reachable",
        Objective = 99.5m,
        Indicator = Indicator.Availability(Query.Parse("up{job=\"gateway\"}")),
        Description = "Prometheus reaches the gateway.",
    };

    public static readonly Slo Wifi = Availability with
    {
        Name = "home-wifi-good",
        Objective = 95,
        Indicator = Indicator.Availability((Signal.Value() >= 0.75).Bool()),
        Description = "Clients have a good signal.",
        Tiers = [.. BurnRateTier.Default.Skip(1)],
    };

    /// <summary>With windows of seconds, as a test has that waits for an alert, and scrapes every second.</summary>
    public static readonly Slo Hasty = Availability with
    {
        Name = "gateway-hasty",
        Objective = 90,
        WindowDays = 1,
        MinimumEvents = 10,
        Tiers =
        [
            new("20s", 0.07m, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(5), AlertSeverity.Critical)
            {
                For = TimeSpan.FromSeconds(2),
                KeepFiringFor = TimeSpan.Zero,
            },
        ],
    };

    public static CompiledRules Compile(params Slo[] slos) =>
        new RuleFile("gateway") { Slos = [.. slos] }.Compile(Declarations, Checks(slos));

    static RuleChecks Checks(Slo[] slos) =>
        slos.Contains(Hasty) ? new() { Queries = new() { ScrapeInterval = TimeSpan.FromSeconds(1) } } : new();
}
