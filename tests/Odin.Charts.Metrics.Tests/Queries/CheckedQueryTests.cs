using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

/// <summary>What a typed query says wrongly of a metric is found by the checks, as in a text.</summary>
public class CheckedQueryTests
{
    static readonly Label Outcome = new("outcome", "succeeded", "failed");

    static readonly Counter Jobs = new("jobs_total", "Jobs that ended.", [Outcome]);

    static readonly Declarations Known = new(All, new Catalogue("jobs") { Metrics = [Jobs] });

    [Fact]
    public void A_value_is_one_of_the_set() => HasCode("ODIN2102", Jobs.Where(Outcome.Is("faild")).Rate());

    [Fact]
    public void A_list_of_values_is_of_the_set() => HasCode("ODIN2102", Jobs.Where(Outcome.Among("failed", "late")).Rate());

    [Fact]
    public void A_threshold_is_a_bucket() => HasCode("ODIN2103", Latency.Rate().Sum().Under(0.35));

    [Fact]
    public void A_quantile_is_one_of_the_summary() => HasCode("ODIN2103", Pauses.Quantile(0.9).Each());

    [Fact]
    public void A_label_is_one_of_the_metric() => HasCode("ODIN2101", Queue.Where(Endpoint.Is("/")).Value());

    [Fact]
    public void A_metric_is_in_a_catalogue() => HasCode("ODIN2100", new Gauge("lost", "Nobody exports it.").Value());

    [Fact]
    public void What_is_right_has_no_problem()
    {
        Assert.Empty(Check(Jobs.Where(Outcome.Is("failed")).Rate().Sum() / Jobs.Rate().Sum()));
        Assert.Empty(Check(Latency.Rate().Sum(by: [Endpoint]).Under(1)));
        Assert.Empty(Check(Latency.Rate().Fraction(0.3)));
        Assert.Empty(Check(Latency.AsNative.Rate().Sum().Fraction(0.25)));
        Assert.Empty(Check(Queue.Value().Join(Placement, on: [Pod], take: [Node])));
        Assert.Empty(Check(Pauses.Quantile(0.99).Max(Instance)));
    }

    static void HasCode(string code, Query query) => Assert.Contains(Check(query), c => c == code);

    static IEnumerable<string> Check(Query query) => new QueryChecks().Check(query.Expression, Known).Select(p => p.Code);
}
