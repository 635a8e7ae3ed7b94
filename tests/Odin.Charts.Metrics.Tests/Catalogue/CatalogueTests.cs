namespace Odin.Charts.Metrics.Tests.Declared;

public class CatalogueTests
{
    static readonly Label Status = new("status");

    static readonly Counter Requests = new("api_requests_total", "Requests that were answered.", [Status]);

    static readonly Histogram Latency = new("api_latency_seconds", "How long requests took.", [Status])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.5, 1],
    };

    [Fact]
    public void What_follows_the_conventions_has_no_problem() => Assert.Empty(Of(
        Requests,
        Latency,
        new Gauge("api_temperature_celsius", "How warm it is.") { Unit = Unit.Celsius },
        new Gauge("process_start_time_seconds", "When the program started.") { Unit = Unit.Timestamp },
        new Gauge("api_accuracy", "How often the answer is right.") { Unit = Unit.Ratio },
        new Counter("api_sent_bytes_total", "Bytes sent.") { Unit = Unit.Bytes },
        new Info("api_build_info", "How the program was built."),
        new Summary("api_pause_seconds", "How long the program paused.") { Unit = Unit.Seconds, Quantiles = [0, 0.5, 1] },
        new Histogram("api_size_bytes", "How large responses were.") { Unit = Unit.Bytes, IsNative = true }).Check());

    [Theory]
    [InlineData("", "ODIN2050")]
    [InlineData("5xx_total", "ODIN2050")]
    [InlineData("http.requests_total", "ODIN2050")]
    [InlineData("job:requests_total", "ODIN2050")]
    [InlineData("api_requests", "ODIN2051")]
    [InlineData("api_wait_seconds_total", "ODIN2053")]
    [InlineData("api_wait_ms_total", "ODIN2054")]
    [InlineData("api_wait_milliseconds_total", "ODIN2054")]
    [InlineData("api_used_percent_total", "ODIN2054")]
    public void Counters_have_names(string name, string code) =>
        Assert.Contains(code, Codes(new Counter(name, "What it counts.")));

    [Theory]
    [InlineData("api_requests_total", "ODIN2052")]
    [InlineData("api_requests_count", "ODIN2052")]
    [InlineData("api_requests_sum", "ODIN2052")]
    [InlineData("api_requests_bucket", "ODIN2052")]
    [InlineData("api_requests_created", "ODIN2052")]
    [InlineData("api_build_info", "ODIN2052")]
    [InlineData("api_free_bytes", "ODIN2053")]
    [InlineData("api_free_megabytes", "ODIN2054")]
    public void Gauges_have_names(string name, string code) =>
        Assert.Equal([code], Codes(new Gauge(name, "What it shows.")));

    [Fact]
    public void An_info_metric_says_so() => Assert.Equal(["ODIN2051"], Codes(new Info("api_build", "How it was built.")));

    [Fact]
    public void A_unit_stands_in_the_name() =>
        Assert.Equal(["ODIN2053"], Codes(new Gauge("api_free", "Memory that is free.") { Unit = Unit.Bytes }));

    [Fact]
    public void A_unit_is_a_base_unit() =>
        Assert.Equal(["ODIN2054"], Codes(new Gauge("api_free", "Memory that is free.") { Unit = Unit.Mebibytes }));

    [Theory]
    [InlineData("5xx", "ODIN2055")]
    [InlineData("service.name", "ODIN2055")]
    [InlineData("__name", "ODIN2056")]
    [InlineData("le", "ODIN2056")]
    [InlineData("quantile", "ODIN2056")]
    [InlineData("instance", "ODIN2057")]
    public void Labels_have_names(string name, string code) =>
        Assert.Equal([code], Codes(new Gauge("api_queue_length", "Requests that wait.", [new(name)])));

    [Fact]
    public void A_label_is_declared_once() =>
        Assert.Equal(["ODIN2057"], Codes(new Gauge("api_queue_length", "Requests that wait.", [Status, Status])));

    [Fact]
    public void Values_are_distinct_and_there() => Assert.Equal(
        ["ODIN2062", "ODIN2062"],
        Codes(new Gauge("api_queue_length", "Requests that wait.", [new("a", "x", "x"), new Label("b") { Values = [] }])));

    [Theory]
    [InlineData(new double[] { })]
    [InlineData(new[] { 1.0, 0.5 })]
    [InlineData(new[] { 1.0, 1.0 })]
    [InlineData(new[] { 1.0, double.PositiveInfinity })]
    [InlineData(new[] { double.NaN })]
    public void Buckets_ascend(double[] buckets) => Assert.Equal(["ODIN2058"], Codes(Latency with { Buckets = [.. buckets] }));

    [Theory]
    [InlineData(0.9, 0.5)]
    [InlineData(0.5, 1.5)]
    public void Quantiles_ascend_from_0_to_1(double first, double second) => Assert.Equal(
        ["ODIN2059"],
        Codes(new Summary("api_pause_seconds", "Pauses.") { Unit = Unit.Seconds, Quantiles = [first, second] }));

    [Fact]
    public void A_series_has_one_metric()
    {
        var problem = Assert.Single(Of(Latency, new Counter("api_latency_seconds_count", "x")).Check(), p => p.Code == "ODIN2060");
        Assert.Contains("api_latency_seconds_count", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["ODIN2060"], Of(Requests, Requests).Check().Select(p => p.Code));
    }

    [Fact]
    public void A_metric_has_help() => Assert.Equal(["ODIN2061"], Codes(Requests with { Help = " " }));

    [Fact]
    public void A_problem_has_the_place_of_the_declaration()
    {
        var problem = Assert.Single(Of(new Counter("api_requests", "Requests.")).Check());
        Assert.EndsWith("CatalogueTests.cs", problem.Place.File, StringComparison.Ordinal);
        Assert.Equal("Call it 'api_requests_total'.", problem.Hint);
    }

    [Fact]
    public void Problems_are_sentences() => Assert.All(
        Of(
            Requests, Requests, Latency with { Buckets = [] }, new Counter("5xx", "", [new("le"), new("a-b"), new("a", "x", "x")]),
            new Gauge("free_total", "Free.", [Status, Status]) { Unit = Unit.Kelvin }, new Gauge("free_bytes", "Free."),
            new Summary("pause_seconds", "Pauses.") { Quantiles = [2] }).Check(),
        p =>
        {
            Assert.Matches("^('|[A-Z]).*\\.$", p.Message);
            Assert.Matches("^[A-Z].*\\.$", p.Hint);
        });

    [Fact]
    public void All_problems_are_told() => Assert.Equal(
        ["ODIN2056", "ODIN2061", "ODIN2051"],
        Codes(new Counter("api_requests", "", [new("le")])));

    [Fact]
    public void Names_of_others_are_theirs() =>
        Assert.Empty((Of(new Counter("container_started", ""), new Gauge("x_total", "")) with { IsThirdParty = true }).Check());

    [Fact]
    public void Fields_are_collected_in_the_order_in_which_they_are_written() => Assert.Equal(
        ["api_requests_total", "api_retries_total", "api_queue_length"],
        Queries.Api.All.Metrics.Take(3).Select(m => m.Name));

    [Fact]
    public void A_metric_exports_its_series()
    {
        Assert.Equal<string>(["api_latency_seconds_bucket", "api_latency_seconds_sum", "api_latency_seconds_count"], Latency.SeriesNames);
        Assert.Equal<string>(["api_latency_seconds"], Latency.AsNative.SeriesNames);
        Assert.Equal<string>(["s_sum", "s_count"], new Summary("s", "x").SeriesNames);
    }

    static Catalogue Of(params Metric[] metrics) => new("api") { Metrics = [.. metrics] };

    static IEnumerable<string> Codes(Metric metric) => Of(metric).Check().Select(p => p.Code);
}
