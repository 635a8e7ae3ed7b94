using Odin.Charts.PromQL;
using static Odin.Charts.Metrics.Tests.Queries.Api;

namespace Odin.Charts.Metrics.Tests.Queries;

/// <summary>A query is checked with all that it carries: its text, its silences, and where it will be asked.</summary>
public class InspectedQueryTests
{
    static readonly Label Outcome = new("outcome", "succeeded", "failed");

    static readonly Counter Jobs = new("jobs_total", "Jobs that ended.", [Outcome]);

    static readonly Declarations Known = new(All, new Catalogue("jobs") { Metrics = [Jobs] });

    static readonly QueryChecks Rules = new() { Dialect = PromDialect.Prometheus };

    [Fact]
    public void A_place_in_a_query_of_CSharp_is_marked_in_its_text()
    {
        var query = new QueryChecks().Inspect(Jobs.Where(Outcome.Is("late")).Rate().Sum(), Known);
        var problem = Assert.Single(query.Problems);
        Assert.Equal("""
            sum(rate(jobs_total{outcome="late"}[$__rate_interval]))
                                ^^^^^^^^^^^^^^
            """.ReplaceLineEndings("\n"), problem.Excerpt(query.Text));
    }

    [Fact]
    public void A_text_is_shown_as_it_is_written() =>
        Assert.Equal("sum( up )", new QueryChecks().Inspect(Query.Parse("sum( up )"), Known).Text);

    [Fact]
    public void A_silence_holds_for_the_checks_and_for_the_use_of_labels()
    {
        var query = Jobs.Where(Outcome.Is("late")).Rate().Sum().Silence("ODIN2102", "It comes.").Silence("ODIN2131", "It stays.");
        var found = new QueryChecks().Inspect(query, Known);
        Assert.Empty(found.Problems);
        Assert.Null(found.Use("outcome"));
    }

    [Fact]
    public void A_label_that_is_gone_is_gone_from_the_whole()
    {
        var query = new QueryChecks().Inspect(Jobs.Rate().Sum(), Known);
        Assert.Equal(new TextSpan(0, query.Text.Length), query.Use("outcome")!.Span);
        Assert.Null(new QueryChecks().Inspect(Jobs.Rate().Sum([Outcome]), Known).Use("outcome"));
    }

    [Fact]
    public void What_is_wrong_with_a_text_comes_alone()
    {
        var query = new QueryChecks().Inspect(Query.Parse("sum(lost) by"), Known);
        Assert.All(query.Problems, p => Assert.StartsWith("ODIN20", p.Code, StringComparison.Ordinal));
        Assert.NotEmpty(query.Problems);
        Assert.Null(query.Use("outcome"));
    }

    [Fact]
    public void A_pattern_of_CSharp_is_one() =>
        Assert.StartsWith("ODIN20", Code(new QueryChecks().Inspect(Jobs.Where(Outcome.Matches("(")).Rate(), Known)), StringComparison.Ordinal);

    [Fact]
    public void Numbers_are_no_series() =>
        Assert.StartsWith("ODIN20", Code(new QueryChecks().Inspect(Query.Scalar(1.0).Sum(), Known)), StringComparison.Ordinal);

    [Fact]
    public void A_rule_has_no_variables()
    {
        var query = Query.Parse("jobs_total{outcome=~\"$outcome\"} > 0");
        Assert.StartsWith("ODIN20", Code(Rules.Inspect(Query.Parse("rate(jobs_total[$w])"), Known)), StringComparison.Ordinal);
        Assert.DoesNotContain(new QueryChecks().Inspect(query, Known).Problems, p => p.Code.StartsWith("ODIN20", StringComparison.Ordinal));
    }

    [Fact]
    public void A_query_is_for_the_Prometheus_that_evaluates_it()
    {
        var old = new QueryChecks { Target = new(new Version(2, 20)) };
        var query = Query.Parse("rate(jobs_total[5m] @ 0)");
        Assert.Empty(query.Problems);
        Assert.StartsWith("ODIN20", Code(old.Inspect(query, Known)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_metrics_a_query_is_only_read()
    {
        var query = new QueryChecks().Inspect(Query.Parse("lost"), null);
        Assert.Empty(query.Problems);
        Assert.Null(query.Unit);
        Assert.Null(query.Use("outcome"));
    }

    static string Code(CheckedQuery query) => Assert.Single(query.Problems).Code;
}
