using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class GaugeQueryTests
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void A_gauge_has_a_value() => QueryAssert.Printed("""api_queue_length{pod="a"}""", Queue.Where(Pod.Is("a")).Value());

    [Fact]
    public void A_gauge_is_summed_up_over_time()
    {
        QueryAssert.Printed("avg_over_time(api_queue_length[$__rate_interval])", Queue.AvgOverTime());
        QueryAssert.Printed("max_over_time(api_queue_length[1h])", Queue.MaxOverTime(Hour));
        QueryAssert.Printed("min_over_time(api_queue_length[1h])", Queue.MinOverTime(Hour));
        QueryAssert.Printed("sum_over_time(api_queue_length[1h])", Queue.SumOverTime(Hour));
        QueryAssert.Printed("count_over_time(api_queue_length[1h])", Queue.CountOverTime(Hour));
        QueryAssert.Printed("last_over_time(api_queue_length[1h])", Queue.LastOverTime(Hour));
        QueryAssert.Printed("stddev_over_time(api_queue_length[1h])", Queue.StddevOverTime(Hour));
        QueryAssert.Printed("quantile_over_time(0.9, api_queue_length[1h])", Queue.QuantileOverTime(0.9, Hour));
    }

    [Fact]
    public void A_gauge_changes_over_time()
    {
        QueryAssert.Printed("delta(api_free_bytes[1h])", Free.Delta(Hour));
        QueryAssert.Printed("idelta(api_free_bytes[1h])", Free.Idelta(Hour));
        QueryAssert.Printed("deriv(api_free_bytes[1h])", Free.Deriv(Hour));
        QueryAssert.Printed("changes(api_free_bytes[1h])", Free.Changes(Hour));
        QueryAssert.Printed(
            "predict_linear(api_free_bytes[6h], 345600) < 0",
            Free.PredictLinear(TimeSpan.FromDays(4), TimeSpan.FromHours(6)) < 0);
    }

    [Fact]
    public void An_expression_is_summed_up_over_time_by_a_subquery()
    {
        QueryAssert.Printed("max_over_time(sum(api_queue_length)[1h:])", Queue.Value().Sum().MaxOverTime(Hour));
        QueryAssert.Printed(
            "avg_over_time((api_queue_length > 3)[1h:1m])",
            (Queue.Value() > 3).AvgOverTime(Hour, TimeSpan.FromMinutes(1)));
    }
}
