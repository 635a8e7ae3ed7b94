using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class OperatorTests
{
    static readonly Query A = Queue.Value();
    static readonly Query B = Free.Value();

    [Fact]
    public void Parentheses_stand_where_they_are_needed()
    {
        QueryAssert.Printed("(api_queue_length + api_free_bytes) * 2", (A + B) * 2);
        QueryAssert.Printed("api_queue_length + api_free_bytes * 2", A + (B * 2));
        QueryAssert.Printed("api_queue_length - (api_free_bytes - 1)", A - (B - 1));
        QueryAssert.Printed("api_queue_length - api_free_bytes - 1", A - B - 1);
        QueryAssert.Printed("(api_queue_length + 1) ^ 2", (A + 1).Power(2));
        QueryAssert.Printed("api_queue_length % 2 > 0.5", A % 2 > 0.5);
    }

    [Fact]
    public void Numbers_are_printed_as_they_are()
    {
        QueryAssert.Printed("api_queue_length > 0.001", A > (1 - 0.999m));
        QueryAssert.Printed("api_queue_length > 14.4 * 0.001", A > (Query)14.4m * (1 - 0.999m));
        QueryAssert.Printed("api_queue_length - -1", A - -1);
        QueryAssert.Printed("api_queue_length / 1000000", A / 1_000_000);
    }

    [Fact]
    public void A_query_has_a_sign() => QueryAssert.Printed("-(api_queue_length + 1)", -(A + 1));

    [Fact]
    public void A_comparison_filters_or_says_0_or_1()
    {
        QueryAssert.Printed("api_queue_length >= 3", A >= 3);
        QueryAssert.Printed("api_queue_length <= bool 3", (A <= 3).Bool());
        QueryAssert.Printed("api_queue_length == 3", A.EqualTo(3));
        QueryAssert.Printed("api_queue_length != bool api_free_bytes", A.NotEqualTo(B).Bool());
    }

    [Fact]
    public void Sets_are_combined()
    {
        QueryAssert.Printed("api_queue_length and on (pod) api_free_bytes", A.And(B).On(Pod));
        QueryAssert.Printed("api_queue_length or api_free_bytes", A.Or(B));
        QueryAssert.Printed("api_queue_length unless ignoring (node) api_free_bytes", A.Unless(B).Ignoring(Node));
    }

    [Fact]
    public void The_labels_that_have_to_agree_are_named_after_the_operation()
    {
        QueryAssert.Printed("api_queue_length / on (pod) api_free_bytes", (A / B).On(Pod));
        QueryAssert.Printed("api_queue_length / ignoring (node) group_right () api_free_bytes", (A / B).Ignoring(Node).GroupRight());
        QueryAssert.Printed(
            "api_queue_length > bool on (pod) group_left (node) api_free_bytes", (A > B).Bool().On(Pod).GroupLeft(Node));
    }

    [Fact]
    public void Labels_of_an_info_metric_are_joined()
    {
        QueryAssert.Printed(
            "api_queue_length * on (pod) group_left (node) group by (pod, node) (api_pod_info)",
            A.Join(Placement, on: [Pod], take: [Node]));
        QueryAssert.Printed(
            """api_queue_length * on (pod) group_left (node) group by (pod, node) (api_pod_info{node!=""})""",
            A.Join(Placement.Where(Node.Exists()), on: [Pod], take: [Node]));
    }

    [Fact]
    public void Nothing_yet_is_zero()
    {
        var errors = Retries.Rate(TimeSpan.FromMinutes(5)).Sum();
        QueryAssert.Printed("sum(rate(api_retries_total[5m])) or vector(0)", errors.OrZero());
        QueryAssert.Printed(
            "sum(rate(api_retries_total[5m])) or 0 * sum(rate(api_requests_total[5m]))",
            errors.OrZero(where: Requests.Rate(TimeSpan.FromMinutes(5)).Sum()));
    }

    [Fact]
    public void A_share_of_nothing_is_nothing() => QueryAssert.Printed(
        "sum(rate(api_retries_total[5m])) / (sum(rate(api_requests_total[5m])) > 0)",
        Retries.Rate(TimeSpan.FromMinutes(5)).Sum().ShareOf(Requests.Rate(TimeSpan.FromMinutes(5)).Sum()));
}
