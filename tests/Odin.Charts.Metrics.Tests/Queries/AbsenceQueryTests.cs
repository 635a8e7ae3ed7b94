using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class AbsenceQueryTests
{
    [Fact]
    public void Every_metric_can_be_absent()
    {
        QueryAssert.Printed("absent(api_queue_length)", Queue.Absent());
        QueryAssert.Printed("""absent(api_requests_total{status="500"})""", Requests.Where(Status.Is("500")).Absent());
        QueryAssert.Printed("absent(api_latency_seconds_count)", Latency.Absent());
        QueryAssert.Printed("absent(api_latency_seconds)", Latency.AsNative.Absent());
        QueryAssert.Printed("absent(api_pause_seconds_count)", Pauses.Absent());
    }

    [Fact]
    public void Every_metric_can_be_absent_for_a_while()
    {
        QueryAssert.Printed("absent_over_time(api_pod_info[10m])", Placement.AbsentOverTime(TimeSpan.FromMinutes(10)));
        QueryAssert.Printed("absent_over_time(api_retries_total[$__rate_interval])", Retries.AbsentOverTime());
    }
}
