using Odin.Charts.Metrics;

namespace Odin.Charts.Metrics.Tests;

public class DeclarationsTests
{
    [Theory]
    [InlineData("shop_requests_total", SeriesKind.Counter)]
    [InlineData("shop_requests_created", SeriesKind.Gauge)]
    [InlineData("shop_queue_length", SeriesKind.Gauge)]
    [InlineData("shop_request_duration_seconds_bucket", SeriesKind.Bucket)]
    [InlineData("shop_request_duration_seconds_sum", SeriesKind.Sum)]
    [InlineData("shop_request_duration_seconds_count", SeriesKind.Count)]
    [InlineData("shop_order_bytes", SeriesKind.NativeHistogram)]
    [InlineData("shop_gc_duration_seconds", SeriesKind.Quantile)]
    [InlineData("shop_gc_duration_seconds_sum", SeriesKind.Sum)]
    [InlineData("shop_gc_duration_seconds_count", SeriesKind.Count)]
    [InlineData("shop_build_info", SeriesKind.Info)]
    [InlineData("up", SeriesKind.Gauge)]
    [InlineData("scrape_duration_seconds", SeriesKind.Gauge)]
    public void Metrics_expose_series(string name, SeriesKind kind) =>
        Assert.Equal(kind, Shop.Declarations.Find(name)?.Kind);

    [Theory]
    [InlineData("shop_request_duration_seconds")]
    [InlineData("shop_order_bytes_bucket")]
    [InlineData("shop_requests")]
    [InlineData("shop_build_info_created")]
    public void And_no_others(string name) => Assert.Null(Shop.Declarations.Find(name));

    [Theory]
    [InlineData("shop_request_total", "shop_requests_total")]
    [InlineData("shop_que_length", "shop_queue_length")]
    [InlineData("request_duration_seconds_bucket", "shop_request_duration_seconds_bucket")]
    [InlineData("shop_duration_request_seconds_count", "shop_request_duration_seconds_count")]
    public void A_name_that_is_wrong_is_like_one_that_is_right(string wrong, string right) =>
        Assert.Equal(right, Shop.Declarations.Nearest(wrong)[0]);

    [Fact]
    public void Nothing_is_like_a_name_that_is_quite_different() =>
        Assert.Empty(Shop.Declarations.Nearest("apiserver_audit_level"));

    [Fact]
    public void Records_do_not_touch_what_they_are_added_to()
    {
        var more = Shop.Declarations.With(Series.Recorded("record", Shop.Parse("sum(up)"), Shop.Declarations));
        Assert.NotNull(more.Find("record"));
        Assert.Null(Shop.Declarations.Find("record"));
        Assert.Contains("record", more.Names);
    }
}
