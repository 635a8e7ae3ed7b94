using System.Runtime.CompilerServices;
using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

public class QueryTests
{
    [Fact]
    public void A_query_knows_where_it_is_written()
    {
        var query = Requests.Where(Status.Matches("5.."))
            .Rate().Sum(by: [Endpoint]) / Requests.Rate().Sum(by: [Endpoint]);
        Assert.Equal(Here() - 1, query.Place.Line);
        Assert.EndsWith("QueryTests.cs", query.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_has_the_place_of_its_partner() =>
        Assert.Equal(Here(), (1 - Queue.Value()).Place.Line);

    [Fact]
    public void Windows_are_closed_together()
    {
        var ratio = Retries.Rate().Sum() / Requests.Rate().Sum();
        Assert.True(ratio.IsOpen);
        var closed = ratio.Over(TimeSpan.FromHours(1));
        Assert.False(closed.IsOpen);
        QueryAssert.Printed("sum(rate(api_retries_total[1h])) / sum(rate(api_requests_total[1h]))", closed);
    }

    [Fact]
    public void A_window_that_is_given_stays() =>
        QueryAssert.Printed("rate(api_requests_total[5m])", Requests.Rate(TimeSpan.FromMinutes(5)).Over(TimeSpan.FromHours(1)));

    [Fact]
    public void The_open_window_of_a_text_is_closed_too() => QueryAssert.Printed(
        "sum(rate(api_requests_total[30m]))",
        Query.Parse("sum(rate(api_requests_total[$__rate_interval]))").Over(TimeSpan.FromMinutes(30)));

    [Fact]
    public void A_window_has_a_length() =>
        Assert.Equal("ODIN2063", Assert.Single(Requests.Rate().Over(TimeSpan.Zero).Problems).Code);

    [Fact]
    public void A_text_keeps_its_problems_and_its_place()
    {
        var query = Query.Parse("sum by (");
        Assert.NotEmpty(query.Problems);
        Assert.Equal("sum by (", query.Text);
        Assert.Equal(Here() - 3, query.Place.Line);
    }

    [Fact]
    public void Problems_and_silences_of_both_sides_stay()
    {
        var query = Queue.Value().TopK(0).Silence("ODIN2107", "It is meant so.") / Queue.Value().TopK(-1);
        Assert.Equal(2, query.Problems.Length);
        Assert.Equal(new Silence("ODIN2107", "It is meant so."), Assert.Single(query.Silences));
    }

    [Fact]
    public void What_both_sides_share_is_said_once()
    {
        var bad = Queue.Value().TopK(0);
        Assert.Single((bad / bad).Problems);
    }

    [Theory]
    [InlineData("ODIN2107", " ")]
    [InlineData("2107", "It is meant so.")]
    [InlineData("ODIN21O7", "It is meant so.")]
    public void A_silence_has_a_code_and_a_reason(string code, string reason) =>
        Assert.Equal("ODIN2064", Assert.Single(Queue.Value().Silence(code, reason).Problems).Code);

    [Fact]
    public void Queries_cost_little()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            _ = (Requests.Where(Status.Matches("5..")).Rate().Sum(by: [Endpoint]) / Requests.Rate().Sum(by: [Endpoint])).Expression;
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1000, 1, 4096);
    }

    static int Here([CallerLineNumber] int line = 0) => line;
}
