using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class HistogramQueryTests
{
    [Fact]
    public void A_quantile_keeps_le_by_itself() => QueryAssert.Printed(
        "histogram_quantile(0.99, sum by (le, endpoint) (rate(api_latency_seconds_bucket[$__rate_interval])))",
        Latency.Rate().Sum(by: [Endpoint]).Quantile(0.99));

    [Fact]
    public void A_quantile_over_all_keeps_only_le() => QueryAssert.Printed(
        "histogram_quantile(0.5, sum by (le) (rate(api_latency_seconds_bucket[$__rate_interval])))",
        Latency.Rate().Sum().Quantile(0.5));

    [Fact]
    public void A_quantile_of_each_series_needs_no_sum() => QueryAssert.Printed(
        "histogram_quantile(0.5, rate(api_latency_seconds_bucket[$__rate_interval]))",
        Latency.Rate().Quantile(0.5));

    [Fact]
    public void Labels_can_be_named_that_go() => QueryAssert.Printed(
        "histogram_quantile(0.5, sum without (instance) (rate(api_latency_seconds_bucket[$__rate_interval])))",
        Latency.Rate().Sum(without: [Instance]).Quantile(0.5));

    [Fact]
    public void What_lies_under_a_bound_is_its_bucket() => QueryAssert.Printed(
        """sum(increase(api_latency_seconds_bucket{le="0.3"}[1h]))""",
        Latency.Increase(TimeSpan.FromHours(1)).Sum().Under(threshold: 0.3));

    [Fact]
    public void A_whole_bound_is_found_by_Prometheus_2_and_3() => QueryAssert.Printed(
        """sum by (endpoint) (rate(api_latency_seconds_bucket{le=~"1(\\.0)?"}[$__rate_interval]))""",
        Latency.Rate().Sum(by: [Endpoint]).Under(1));

    [Fact]
    public void A_sum_without_labels_lets_le_go_where_one_bucket_is_asked_for() => QueryAssert.Printed(
        """sum without (instance, le) (rate(api_latency_seconds_bucket{le="0.3"}[$__rate_interval]))""",
        Latency.Rate().Sum(without: [Instance]).Under(0.3));

    [Fact]
    public void A_share_is_a_bucket_of_all() => QueryAssert.Printed(
        """
        sum(rate(api_latency_seconds_bucket{le="0.3"}[$__rate_interval])) / sum(rate(api_latency_seconds_count[$__rate_interval]))
        """,
        Latency.Rate().Sum().Fraction(0.3));

    [Fact]
    public void The_share_of_each_series_does_not_compare_le() => QueryAssert.Printed(
        """
        rate(api_latency_seconds_bucket{le="0.3"}[5m]) / ignoring (le) rate(api_latency_seconds_count[5m])
        """,
        Latency.Rate(TimeSpan.FromMinutes(5)).Fraction(0.3));

    [Fact]
    public void A_histogram_has_an_average_a_count_and_a_total()
    {
        var rate = Latency.Where(Endpoint.Is("/")).Rate(TimeSpan.FromMinutes(5)).Sum();
        QueryAssert.Printed("""sum(rate(api_latency_seconds_count{endpoint="/"}[5m]))""", rate.Count());
        QueryAssert.Printed("""sum(rate(api_latency_seconds_sum{endpoint="/"}[5m]))""", rate.Total());
        QueryAssert.Printed(
            """
            sum(rate(api_latency_seconds_sum{endpoint="/"}[5m])) / sum(rate(api_latency_seconds_count{endpoint="/"}[5m]))
            """,
            rate.Average());
        QueryAssert.Printed("""sum by (le) (rate(api_latency_seconds_bucket{endpoint="/"}[5m]))""", rate.Buckets());
    }

    [Fact]
    public void A_native_histogram_is_asked_with_its_own_functions()
    {
        var rate = Latency.AsNative.Rate(TimeSpan.FromMinutes(5)).Sum(by: [Endpoint]);
        const string Sum = "sum by (endpoint) (rate(api_latency_seconds[5m]))";
        QueryAssert.Printed($"histogram_quantile(0.9, {Sum})", rate.Quantile(0.9));
        QueryAssert.Printed($"histogram_count({Sum})", rate.Count());
        QueryAssert.Printed($"histogram_sum({Sum})", rate.Total());
        QueryAssert.Printed($"histogram_avg({Sum})", rate.Average());
        QueryAssert.Printed($"histogram_fraction(-Inf, 0.25, {Sum})", rate.Fraction(0.25));
        QueryAssert.Printed($"histogram_fraction(-Inf, 0.25, {Sum}) * histogram_count({Sum})", rate.Under(0.25));
        QueryAssert.Printed(Sum, rate.Buckets());
    }

    [Fact]
    public void A_summary_has_quantiles_that_are_not_summed()
    {
        QueryAssert.Printed("""api_pause_seconds{quantile="0.99"}""", Pauses.Quantile(0.99).Each());
        QueryAssert.Printed("""max by (instance) (api_pause_seconds{quantile="0.99"})""", Pauses.Quantile(0.99).Max(Instance));
        QueryAssert.Printed("""min(api_pause_seconds{quantile=~"1(\\.0)?"})""", Pauses.Quantile(1).Min());
        QueryAssert.Printed(
            "sum(rate(api_pause_seconds_sum[5m])) / sum(rate(api_pause_seconds_count[5m]))",
            Pauses.Rate(TimeSpan.FromMinutes(5)).Sum().Average());
        QueryAssert.Printed("increase(api_pause_seconds_count[1h])", Pauses.Increase(TimeSpan.FromHours(1)).Count());
    }
}
