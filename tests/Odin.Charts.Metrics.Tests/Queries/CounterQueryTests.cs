using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class CounterQueryTests
{
    [Fact]
    public void A_rate_leaves_its_window_open() => Printed("rate(api_requests_total[$__rate_interval])", Requests.Rate());

    [Fact]
    public void A_window_can_be_given() => Printed("rate(api_requests_total[5m])", Requests.Rate(TimeSpan.FromMinutes(5)));

    [Fact]
    public void A_counter_has_an_increase_an_irate_and_resets()
    {
        Printed("increase(api_requests_total[$__range])", Requests.Increase(Window.DashboardRange));
        Printed("irate(api_requests_total[$__interval])", Requests.Irate(Window.Interval));
        Printed("resets(api_requests_total[1h])", Requests.Resets(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Series_are_chosen_by_conditions_on_labels() => Printed(
        """rate(api_requests_total{status=~"5..", endpoint!="/health", method=~"GET|HEAD"}[$__rate_interval])""",
        Requests.Where(Status.Matches("5.."), Endpoint.IsNot("/health")).Where(Method.Among("GET", "HEAD")).Rate());

    [Theory]
    [InlineData("a", "b.c", """method=~"a|b\\.c" """)]
    [InlineData("$(x)", "[y]", """method=~"\\$\\(x\\)|\\[y\\]" """)]
    public void Values_are_no_patterns(string first, string second, string expected) => Printed(
        $"api_requests_total{{{expected.Trim()}}}",
        Requests.Where(Method.Among(first, second)).SinceStart());

    [Fact]
    public void One_value_needs_no_pattern() => Printed(
        """api_requests_total{method="a.b", status!="c.d"}""",
        Requests.Where(Method.Among("a.b"), Status.NotAmong("c.d")).SinceStart());

    [Fact]
    public void A_label_can_be_there_or_not() => Printed(
        """api_requests_total{endpoint!="", method="", status!~"2.."}""",
        Requests.Where(Endpoint.Exists(), Method.Is(""), Status.DoesNotMatch("2..")).SinceStart());

    [Fact]
    public void Series_can_be_those_of_an_earlier_time() => Printed(
        "rate(api_requests_total[5m] offset 1w) / rate(api_requests_total[5m])",
        Requests.Offset(TimeSpan.FromDays(7)).Rate(TimeSpan.FromMinutes(5)) / Requests.Rate(TimeSpan.FromMinutes(5)));

    [Fact]
    public void The_future_is_a_negative_offset() =>
        Printed("rate(api_requests_total[5m] offset -1h)", Requests.Offset(-TimeSpan.FromHours(1)).Rate(TimeSpan.FromMinutes(5)));

    static void Printed(string expected, Query query) => QueryAssert.Printed(expected, query);
}
