using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics.Tests;

/// <summary>A small program whose metrics the tests ask for.</summary>
static class Shop
{
    static readonly Label Method = new("method") { Values = ["GET", "POST"] };
    static readonly Label Status = new("status") { Values = ["200", "404", "500"] };
    static readonly Label Pod = new("pod");

    public static Catalogue Catalogue { get; } = new("shop")
    {
        Metrics =
        [
            new Counter("shop_requests_total", "Requests.", [Method, Status]),
            new Counter("shop_sent_bytes_total", "Bytes sent.", [Pod]) { Unit = Unit.Bytes },
            new Counter(
                "shop_cpu_seconds_total",
                "Time of processors.",
                [new("mode") { Values = ["user", "system", "idle"] }]) { Unit = Unit.Seconds },
            new Gauge("shop_queue_length", "Orders that wait.", [Pod]),
            new Gauge("shop_memory_bytes", "Memory.", [Pod]) { Unit = Unit.Bytes },
            new Gauge("shop_memory_limit_bytes", "Memory.", [Pod]) { Unit = Unit.Bytes },
            new Gauge("shop_start_time_seconds", "When it began.") { Unit = Unit.Timestamp },
            new Gauge(
                "shop_temperature_celsius",
                "How warm it is.",
                [new("room") { IsOptional = true }]) { Unit = Unit.Celsius },
            new Histogram("shop_request_duration_seconds", "How long a request takes.", [Method])
            {
                Unit = Unit.Seconds,
                Buckets = [0.1, 0.5, 1, 2.5],
            },
            new Histogram("shop_order_bytes", "How big an order is.", [Pod]) { Unit = Unit.Bytes, IsNative = true },
            new Summary("shop_gc_duration_seconds", "Pauses.", [Pod]) { Unit = Unit.Seconds, Quantiles = [0.5, 0.99] },
            new Info("shop_build_info", "What runs.", [new("version"), new("commit")]),
        ],
    };

    public static Declarations Declarations { get; } = new(Catalogue);

    public static PromExpression Parse(string text)
    {
        var parse = PromQLParser.Parse(text, Target, PromDialect.Grafana);
        Assert.True(parse.IsValid, $"{text}: {string.Join(" ", parse.Problems)}");
        return parse.Expression!;
    }

    public static PrometheusTarget Target { get; } = new(
        new Version(3, 14), PrometheusFeatures.ExperimentalFunctions | PrometheusFeatures.FillModifiers);
}
