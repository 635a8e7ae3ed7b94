using Odin.Charts.Metrics;

namespace Odin.Charts.Metrics.Tests;

public class UnitFlowTests
{
    [Theory]
    [InlineData("shop_memory_bytes", "bytes")]
    [InlineData("rate(shop_sent_bytes_total[5m])", "bytes per second")]
    [InlineData("sum(rate(shop_sent_bytes_total[5m])) * 8", "bits per second")]
    [InlineData("increase(shop_sent_bytes_total[5m])", "bytes")]
    [InlineData("rate(shop_requests_total[5m])", "a number of things per second")]
    [InlineData("rate(shop_cpu_seconds_total[5m])", "ratio")]
    [InlineData("100 * rate(shop_cpu_seconds_total[5m])", "percent")]
    [InlineData("shop_memory_bytes / shop_memory_limit_bytes", "ratio")]
    [InlineData("1 - shop_memory_bytes / shop_memory_limit_bytes", "ratio")]
    [InlineData("shop_memory_bytes / shop_memory_limit_bytes * on (job) group_left (version) shop_build_info", "ratio")]
    [InlineData("shop_build_info * on (job) group_right (version) rate(shop_cpu_seconds_total[5m])", "ratio")]
    [InlineData("(group by (job) (shop_build_info)) * on (job) group_right rate(shop_cpu_seconds_total[5m])", "ratio")]
    [InlineData("shop_memory_bytes / 1024 / 1024", "mebibytes")]
    [InlineData("shop_memory_bytes / (1024 * 1024)", "mebibytes")]
    [InlineData("sum(rate(shop_requests_total{status=\"500\"}[5m])) / sum(rate(shop_requests_total[5m]))", "ratio")]
    [InlineData("rate(shop_request_duration_seconds_sum[5m]) / rate(shop_request_duration_seconds_count[5m])", "seconds")]
    [InlineData("histogram_quantile(0.9, sum by (le) (rate(shop_request_duration_seconds_bucket[5m])))", "seconds")]
    [InlineData("1000 * histogram_quantile(0.9, sum by (le) (rate(shop_request_duration_seconds_bucket[5m])))", "milliseconds")]
    [InlineData("histogram_quantile(0.9, sum(rate(shop_order_bytes[5m])))", "bytes")]
    [InlineData("histogram_count(rate(shop_order_bytes[5m]))", "a number of things per second")]
    [InlineData("histogram_sum(rate(shop_order_bytes[5m]))", "bytes per second")]
    [InlineData("histogram_avg(rate(shop_order_bytes[5m]))", "bytes")]
    [InlineData("time() - shop_start_time_seconds", "seconds")]
    [InlineData("shop_start_time_seconds * 1000", null)]
    [InlineData("shop_gc_duration_seconds{quantile=\"0.99\"}", "seconds")]
    [InlineData("count(shop_memory_bytes)", "a number of things")]
    [InlineData("shop_memory_bytes > bool 5", "a number of things")]
    [InlineData("5 < shop_memory_bytes", "bytes")]
    [InlineData("max_over_time(shop_temperature_celsius[1h])", "celsius")]
    [InlineData("sum(shop_memory_bytes) or vector(0)", "bytes")]
    [InlineData("shop_memory_bytes * on (job) group_left (version) shop_build_info", "bytes")]
    [InlineData("rate(shop_sent_bytes_total[5m]) / rate(shop_requests_total[5m])", "bytes")]
    [InlineData("shop_memory_limit_bytes / rate(shop_sent_bytes_total[5m])", "seconds")]
    [InlineData("shop_memory_bytes * shop_memory_bytes", null)]
    [InlineData("unknown", null)]
    [InlineData("shop_memory_bytes / unknown", null)]
    [InlineData("42", null)]
    public void The_unit_of_the_metric_arrives(string expression, string? unit) =>
        Assert.Equal(unit, UnitFlow.Of(Shop.Parse(expression), Shop.Declarations)?.ToString());

    [Fact]
    public void The_unit_of_a_record_is_that_of_its_expression()
    {
        var record = Series.Recorded(
            "job:shop_sent_bytes:rate5m",
            Shop.Parse("sum by (job) (rate(shop_sent_bytes_total[5m]))"),
            Shop.Declarations);
        Assert.Equal(
            new QueryUnit(Unit.Bytes, Unit.Seconds),
            UnitFlow.Of(Shop.Parse(record.Name), Shop.Declarations.With(record)));
    }
}
