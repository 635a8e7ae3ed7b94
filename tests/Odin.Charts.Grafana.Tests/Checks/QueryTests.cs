using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.Checks;

/// <summary>What queries are told, at the line of C# that they stand on.</summary>
public class QueryTests
{
    [Fact]
    public void An_error_is_at_its_line_with_the_place_marked()
    {
        var said = Assert.Single(Shop.Check(Panel(Query.Parse("sum by ("))));
        Assert.StartsWith("ODIN20", said.Code, StringComparison.Ordinal);
        Assert.Equal((File(), Line() - 2), (said.Location!.File, said.Location.Line));
        Assert.Contains("\nsum by (\n", said.Message, StringComparison.Ordinal);
        Assert.EndsWith("^", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_legend_has_labels_of_the_result()
    {
        var said = Assert.Single(Shop.Check(Panel(Shop.Requests.Rate().Sum([Shop.Status]).As("{{status}} of {{endpoint}}"))));
        Assert.StartsWith("ODIN21", said.Code, StringComparison.Ordinal);
        Assert.Contains("endpoint", said.Message, StringComparison.Ordinal);
        Assert.Equal((File(), Line() - 3), (said.Location!.File, said.Location.Line));
    }

    [Fact]
    public void A_metric_that_nobody_exports_is_refused()
    {
        var said = Assert.Single(Shop.Check(Panel(Query.Parse("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[$__rate_interval])))")) with
        {
            Unit = PanelUnit.Seconds,
        }));
        Assert.StartsWith("ODIN21", said.Code, StringComparison.Ordinal);
        Assert.Contains("http_request_duration_seconds_bucket", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_the_metric_has_not_is_refused() => Assert.StartsWith(
        "ODIN21", Assert.Single(Shop.Check(Panel(Query.Parse("sum(rate(shop_sent_bytes_total{status!~\"5..\"}[$__rate_interval]))")))).Code,
        StringComparison.Ordinal);

    [Fact]
    public void A_legend_after_avg_has_no_labels() => Assert.StartsWith(
        "ODIN21", Assert.Single(Shop.Check(Panel(Query.Parse("avg(shop_queue_length)").As("{{ gpu }}")))).Code, StringComparison.Ordinal);

    [Theory]
    [InlineData("rate(shop_requests_total[5m])")]
    [InlineData("increase(shop_requests_total[1h])")]
    public void A_rate_follows_the_panel(string query) => Assert.Equal(["ODIN2326"], Codes(Panel(Query.Parse(query))));

    [Fact]
    public void A_rate_is_not_over_the_step() => Assert.Equal(
        ["ODIN2326"], new DashboardChecks().Check(Shop.Dashboard(Panel(Query.Parse("rate(shop_requests_total[$__interval])")) with
        {
            Unit = PanelUnit.None,
        })).Select(d => d.Code));

    [Fact]
    public void A_growth_at_one_moment_has_a_time_of_its_own() =>
        Assert.Empty(Shop.Check(Panel(Query.Parse("increase(shop_requests_total[1d])").As("a") with { IsInstant = true })));

    [Fact]
    public void A_query_is_silenced_where_it_is_written() => Assert.Empty(
        Shop.Check(Panel(Query.Parse("rate(shop_requests_total[5m])").Silence("ODIN2326", "The alert has this window."))));

    [Fact]
    public void A_table_asks_for_a_moment() => Assert.Equal(["ODIN2323"], Codes(new TablePanel("Requests")
    {
        Description = "Requests per second.",
        Targets = [Shop.Requests.Rate().Sum().As("a") with { IsInstant = false }],
    }));

    [Theory]
    [InlineData("sum(rate(shop_request_duration_seconds_bucket[$__rate_interval]))", false)]
    [InlineData("sum without (le) (rate(shop_request_duration_seconds_bucket[$__rate_interval]))", false)]
    [InlineData("sum by (le) (rate(shop_request_duration_seconds_bucket[$__rate_interval]))", true)]
    [InlineData("rate(shop_request_duration_seconds_bucket[$__rate_interval])", true)]
    public void A_heatmap_keeps_its_buckets(string query, bool isGood) => Assert.Equal(isGood ? [] : ["ODIN2324"], Codes(new HeatmapPanel("Latency")
    {
        Description = "How long requests take.",
        Targets = [Query.Parse(query)],
    }).Where(c => c.StartsWith("ODIN23", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{app=\"api\"} |= \"a", "ODIN2337")]
    [InlineData("sum(rate({app=\"api\"}[$__auto])", "ODIN2337")]
    [InlineData("rate(app)", "ODIN2337")]
    [InlineData("sum(rate({app=\"api\"}[5m]))", "ODIN2338")]
    [InlineData("sum(rate({app=\"api\"} | json | line_format `{{.a}}` [$__auto]))", null)]
    [InlineData("{app=\"api\"} |~ `[` # )", null)]
    public void LogQL_is_looked_through(string query, string? code) => Assert.Equal(code is null ? [] : [code], Codes(new LogsPanel("Logs")
    {
        Description = "Lines.",
        Targets = [new LokiQuery(query)],
    }));

    static TimeSeriesPanel Panel(Target target) => Shop.Panel() with { Targets = [target] };

    static IEnumerable<string> Codes(Panel panel) => Shop.Check(panel).Select(d => d.Code);

    static int Line([CallerLineNumber] int line = 0) => line;

    static string File([CallerFilePath] string file = "") => file;
}
